/** Narrowest and widest column, in half-width characters; longer text wraps. */
const narrowest = 6;
const widest = 40;
/** What the margins of a cell take, in the same unit. */
const edges = 3;

/** A full-width character counts as two. */
const lengthOf = (text: string): number =>
  [...text].reduce((length, character) => length + (character < '\u2e80' ? 1 : 2), 0);

/** Column widths of a table, whole numbers that add up to `total`, in proportion to the longest text of each. */
export function columnWidths(rows: readonly (readonly string[])[], total: number): readonly number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const lengths = Array.from(
    { length: columns },
    (_, at) => edges + Math.min(widest, Math.max(narrowest, ...rows.map((row) => lengthOf(row[at] ?? '')))),
  );
  const sum = lengths.reduce((all, length) => all + length, 0);
  const widths = lengths.map((length) => Math.floor((total * length) / sum));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === columns - 1 ? width + rest : width));
}
