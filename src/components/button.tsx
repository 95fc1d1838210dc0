import type { ComponentProps } from 'react';

/**
 * - `primary`: the one action a page is for.
 * - `plain`: any other answer or action.
 * - `quiet`: an aid beside the content, such as copying, adding a row or opening more.
 */
const looks = {
  primary: 'bg-jade text-on-jade border-jade font-bold',
  plain: 'bg-surface text-ink border-edge',
  quiet: 'bg-paper text-jade border-edge',
} as const;

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: keyof typeof looks;
}

/** A button as wide as its column. */
export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      className={`flex min-h-12 w-full items-center justify-center rounded-field border px-4 py-2 text-center ${looks[look]}`}
    />
  );
}
