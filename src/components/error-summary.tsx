import { type ReactNode, useEffect, useRef } from 'react';

/** A problem with what was typed; `field` is the id of the control. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** The message for the summary where the label of the field does not say which one of several it is. */
  readonly summary?: string;
}

/** The id of the list of problems, for a form whose only question it describes. */
export const errorSummaryId = 'errors';

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** Counts the attempts to submit; the summary takes the focus whenever it grows. */
  readonly attempt: number;
}

/** The problems of a form, each with a link to its field that names it. Takes the focus; nothing when there are no problems. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="my-4 rounded-field border-2 border-cinnabar bg-surface px-4 py-3">
      <div role="alert">
        <h2 className="font-bold">{title}</h2>
        <ul id={errorSummaryId}>
          {errors.map(({ field, message, summary }) => (
            <li key={`${field}:${message}`}>
              <a
                href={`#${field}`}
                className="inline-block min-h-12 py-2 text-cinnabar underline"
                onClick={(event) => {
                  event.preventDefault();
                  reach(field);
                }}
              >
                {summary ?? namedMessage(field, message)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A message under the label of its field, without what is said beside that; alone for a tick, whose label is an answer. */
function namedMessage(field: string, message: string): ReactNode {
  const label = document.querySelector(`label[for="${field}"]`);
  if (label === null || label.querySelector('input') !== null) return message;
  return (
    <>
      <strong className="inline-block w-full no-underline">{label.firstChild?.textContent}</strong>
      {message}
    </>
  );
}

/** Focuses a field after opening the disclosures around it. */
function reach(field: string): void {
  const control = document.getElementById(field);
  for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  control?.focus();
}
