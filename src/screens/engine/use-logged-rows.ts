import { useState } from 'react';

/** A row as typed: what stands in each of its fields. */
export type TypedRow = Readonly<Record<string, string>>;

interface LoggedRows<T> {
  /** What is stored. */
  readonly stored: readonly T[];
  readonly empty: TypedRow;
  readonly rowOf: (entry: T) => TypedRow;
  /** The entry of a row without what cannot be read; none where nothing of it can. */
  readonly read: (row: TypedRow) => readonly T[];
  readonly store: (entries: readonly T[]) => void;
}

/**
 * Rows that are stored as they are typed. The case file owns them: what is typed and cannot be read yet stands beside it
 * until the screen is left, and gives way when the stored entries change elsewhere.
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
    set: (at: number, name: string, text: string) =>
      setRows(rows.map((row, index) => (index === at ? { ...row, [name]: text } : row))),
    add: () => setRows([...rows, empty]),
    remove: (at: number) => setRows(rows.filter((_, index) => index !== at)),
  };
}
