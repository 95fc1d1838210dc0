import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';

interface RowBoxProps {
  readonly name: string;
  /** The title of the closed row; null where its fields are always visible. */
  readonly folded: string | null;
  readonly startsOpen: boolean;
  readonly hasErrors: boolean;
  readonly children: ReactNode;
}

/** The fields of one row: always visible, or in a disclosure where there are many rows. Opens when it has errors. */
export function RowBox({ name, folded, startsOpen, hasErrors, children }: RowBoxProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  useEffect(() => {
    if (hasErrors) setOpen(true);
  }, [hasErrors]);
  if (folded === null) {
    return (
      <fieldset className="border-t border-line py-2">
        <legend className="float-left w-full pt-2 pb-3 font-bold">{name}</legend>
        <div className="clear-both">{children}</div>
      </fieldset>
    );
  }
  return (
    <details
      aria-label={name}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="border-t border-line"
    >
      <summary className="flex min-h-12 items-center py-2 wrap-anywhere">
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline">
          <span className="mr-3 font-bold">{name}</span>
          <span className="min-w-0 flex-1 basis-40 text-hint text-ink-soft">{folded}</span>
        </span>
        <ChevronDown aria-hidden="true" size="1em" strokeWidth={1.75} className="ml-3 shrink-0 text-jade" />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
