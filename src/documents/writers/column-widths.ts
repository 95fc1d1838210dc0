/** Halves of a full-width character; a longer text takes several lines. */
const narrowest = 6;
const widest = 40;
/** What the edges of a cell take. */
const edges = 3;

/** Full-width characters count two. */
const lengthOf = (text: string): number =>
  [...text].reduce((length, character) => length + (character < '\u2e80' ? 1 : 2), 0);

/** Widths of the columns of a table, whole numbers that add up to `total`, by the longest text of each. */
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
