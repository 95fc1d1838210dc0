import type { ComponentProps } from 'react';
import { describedBy, errorIdOf } from './field.tsx';

interface FileButtonProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
}

/**
 * A button that chooses a file: the browser's own field, unseen over its label, whose words would be in the language of
 * the browser.
 */
export function FileButton({ id, label, error, ...rest }: FileButtonProps) {
  return (
    <div className={`my-4 ${error === undefined ? '' : 'border-l-4 border-cinnabar pl-3'}`}>
      {error !== undefined && (
        <p id={errorIdOf(id)} className="mb-1 text-hint font-bold text-cinnabar">
          {error}
        </p>
      )}
      <label
        htmlFor={id}
        data-file
        className="relative flex min-h-12 w-full items-center justify-center rounded-field border border-edge bg-surface px-4 py-2 text-center"
      >
        {label}
        <input
          {...rest}
          id={id}
          type="file"
          title={label}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, { hint: undefined, error })}
          className="absolute inset-0 h-full w-full opacity-0"
        />
      </label>
    </div>
  );
}
