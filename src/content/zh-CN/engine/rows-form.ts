/** Lists of rows, and the place of an error in one. */
export const rowsFormWords = {
  rowTotals: '合计',
  folded: '{name} · {amount}',
  noAmount: '还没写金额',
  full: '最多写 {most} 条，写满了。小的几条可以合成一条。',
  errorInRow: '{row}，{label}：{message}',
} as const;
