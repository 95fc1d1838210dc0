import type { ReactNode } from 'react';
import { MoneyTable } from './money-table.tsx';

/** One instalment; all its texts are already formatted. */
export interface ScheduleRow {
  readonly id: string;
  readonly nth: string;
  readonly on: string;
  readonly amount: string;
  readonly mark?: ReactNode;
}

interface ScheduleTableProps {
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly ScheduleRow[];
  readonly sum: { readonly label: string; readonly amount: string };
  /** The label of the button that shows all rows of a long schedule. */
  readonly all: string;
  /** The index of the row to begin with while not all are shown, such as the first one after what is paid. */
  readonly from?: number;
}

/** The instalments of a plan with their sum. */
export function ScheduleTable({ rows, ...table }: ScheduleTableProps) {
  return (
    <MoneyTable
      {...table}
      texts={2}
      rows={rows.map(({ id, nth, on, amount, mark }) => ({
        id,
        cells: [
          <span key="nth" className="whitespace-nowrap">
            {nth}
          </span>,
          <>
            {on}
            {mark}
          </>,
          amount,
        ],
      }))}
    />
  );
}
