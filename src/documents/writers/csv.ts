/** Values that a spreadsheet would run as a formula, also behind spaces. */
const formula = /^[\s\u200b-\u200f\ufeff]*[=+\-@|%]|^[\t\r]/;

const cellOf = (text: string): string => `"${formula.test(text) ? "'" : ''}${text.replace(/"/g, '""')}"`;

/**
 * A table as a CSV file (RFC 4180): UTF-8 with a byte order mark, which spreadsheets need to read Chinese, every cell in
 * quotes, and no cell that a spreadsheet would run.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
