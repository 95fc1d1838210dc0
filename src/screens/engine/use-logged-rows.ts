import { useState } from 'react';

/** A row as typed: the text of each of its fields by name. */
export type TypedRow = Readonly<Record<string, string>>;

interface LoggedRows<T> {
  /** The entries that are stored. */
  readonly stored: readonly T[];
  readonly empty: TypedRow;
  readonly rowOf: (entry: T) => TypedRow;
  /** The entry of a row without what cannot be read; empty where nothing can. */
  readonly read: (row: TypedRow) => readonly T[];
  readonly store: (entries: readonly T[]) => void;
}

/**
 * Rows that are stored as they are typed. The case file holds the entries; text that cannot be read yet is kept here
 * until the screen is left or the stored entries change elsewhere.
 */
export function useLoggedRows<T>({ stored, empty, rowOf, read, store }: LoggedRows<T>) {
  const [typed, setTyped] = useState<{ readonly rows: readonly TypedRow[]; readonly entries: readonly T[] } | null>(
    null,
  );
  const rows = typed?.entries === stored ? typed.rows : stored.length > 0 ? stored.map(rowOf) : [empty];
  const setRows = (next: readonly TypedRow[]) => {
    const entries = next.flatMap(read);
    setTyped({ rows: next, entries });
    store(entries);
  };
  return {
    rows,
    set: (at: number, typed: TypedRow) =>
      setRows(rows.map((row, index) => (index === at ? { ...row, ...typed } : row))),
    add: () => setRows([...rows, empty]),
    remove: (at: number) => {
      const others = rows.filter((_, index) => index !== at);
      setRows(others.length > 0 ? others : [empty]);
    },
    /** Puts a removed row back into its place. */
    putBack: (at: number, row: TypedRow) => {
      const others = rows.length === 1 && rows[0] === empty ? [] : rows;
      setRows([...others.slice(0, at), row, ...others.slice(at)]);
    },
  };
}
