/** Lists of rows, and where an error stands in one. */
export const rowsFormWords = {
  rowTotals: '合计',
  errorIn: '{label}：{message}',
  errorInRow: '{row}，{label}：{message}',
} as const;
