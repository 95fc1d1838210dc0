/** Values that a spreadsheet would run as a formula, also behind spaces. */
const formula = /^[\s\u200b-\u200f\ufeff]*[=+\-@|%]|^[\t\r]/;
/** Numbers of papers and calls that a spreadsheet would round, shorten, or take for another number or a day. */
const number = /^\s*(?:0\d|\d{12}|\d+[eE/:-]\d)/;
const day = /^\d{4}-\d\d-\d\d$/;

/** Some spreadsheets read wide signs and digits as the narrow ones. */
const isGuarded = (text: string): boolean => {
  const read = text.normalize('NFKC');
  return formula.test(read) || (number.test(read) && !day.test(text));
};

const cellOf = (text: string): string => `"${isGuarded(text) ? "'" : ''}${text.replace(/"/g, '""')}"`;

/**
 * A table as a CSV file (RFC 4180): UTF-8 with a byte order mark, which spreadsheets need to read Chinese, every cell in
 * quotes, and no cell that a spreadsheet would run or change.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
