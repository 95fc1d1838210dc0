import type { ReactNode } from 'react';

/** One choice of a list. */
export interface Option {
  readonly id: string;
  readonly label: ReactNode;
  /** True for the answer given before. */
  readonly isEarlier: boolean;
}

interface OptionListProps {
  readonly labelledBy: string;
  readonly earlierMark: string;
  readonly options: readonly Option[];
  /** True to make the first option stand out as the one to take by default. */
  readonly firstIsPrimary?: boolean;
  readonly onTake: (id: string) => void;
}

/** A choice made with one tap: every option is a full-width button. */
export function OptionList({ labelledBy, earlierMark, options, firstIsPrimary = false, onTake }: OptionListProps) {
  return (
    <ul aria-labelledby={labelledBy} className="my-4">
      {options.map(({ id, label, isEarlier }, index) => (
        <li key={id} className="mb-3">
          <button
            type="button"
            data-option={id}
            onClick={() => onTake(id)}
            className={`flex min-h-13 w-full flex-wrap items-center justify-between rounded-field border px-4 py-3 ${lookOf(isEarlier, firstIsPrimary && index === 0)}`}
          >
            <span className="min-w-0 grow basis-32">{label}</span>
            {isEarlier && <span className="shrink-0 pl-3 text-small">{earlierMark}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function lookOf(isEarlier: boolean, isPrimary: boolean): string {
  if (isPrimary) return 'border-jade bg-jade text-center font-bold text-on-jade';
  return `text-left text-ink ${isEarlier ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`;
}
