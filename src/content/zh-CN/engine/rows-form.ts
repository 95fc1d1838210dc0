/** Lists of rows, and the place of an error in one. */
export const rowsFormWords = {
  rowTotals: '合计',
  errorIn: '{label}：{message}',
  errorInRow: '{row}，{label}：{message}',
} as const;
