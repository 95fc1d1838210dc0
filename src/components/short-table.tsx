import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

/** How many rows of a table are shown at first; a longer one is shortened to this many. */
const mostRows = 5;

/** What a row of a shortened table is given. */
interface RowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly tabIndex: number | undefined;
  /** True for a row that is only printed until all are shown. */
  readonly isHidden: boolean;
}

interface ShortTable {
  readonly rowAt: (at: number) => RowProps;
  /** True where rows are left out right before this one. */
  readonly hasGapBefore: (at: number) => boolean;
  /** The button that shows all rows; null where they are shown already. */
  readonly button: (label: string) => ReactNode;
}

/**
 * The rows in a row that are shown of a shortened table: those from `first` on and before `end`. Neither before them nor
 * between them and the last row is a single one left out, for the gap would take its room.
 */
function shownRows(count: number, from: number): { readonly first: number; readonly end: number } {
  const wanted = Math.max(0, Math.min(from, count - mostRows));
  const end = wanted + mostRows - 1;
  return { first: wanted === 1 ? 0 : wanted, end: count - 1 - end === 1 ? count - 1 : end };
}

/**
 * Shortens a table of `count` rows to about five until all are asked for: four in a row and the last one. Print shows all.
 * @param from The index of the row to begin with; earlier ones are left out at first too.
 */
export function useShortTable(count: number, from = 0): ShortTable {
  const [isOpen, setOpen] = useState(false);
  const revealed = useRef<HTMLTableRowElement>(null);
  // The pressed button is gone, so the first row it revealed takes the focus.
  useEffect(() => {
    if (isOpen) revealed.current?.focus();
  }, [isOpen]);
  const { first, end } = shownRows(count, from);
  const isShort = !isOpen && (first > 0 || end < count - 1);
  const firstHidden = first > 0 ? 0 : end;
  return {
    rowAt: (at) => ({
      ref: at === firstHidden ? revealed : null,
      tabIndex: isOpen && at === firstHidden ? -1 : undefined,
      isHidden: isShort && at < count - 1 && (at < first || at >= end),
    }),
    hasGapBefore: (at) => isShort && ((at === first && first > 0) || (at === count - 1 && end < count - 1)),
    button: (label) =>
      isShort && (
        <div className="no-print">
          <Button look="quiet" onClick={() => setOpen(true)}>
            {label}
          </Button>
        </div>
      ),
  };
}

/** Stands for the rows that are left out. */
export function GapRow({ columns }: { readonly columns: number }) {
  return (
    <tr className="no-print border-t border-line">
      <td colSpan={columns} className="py-1 text-center">
        ⋯
      </td>
    </tr>
  );
}
