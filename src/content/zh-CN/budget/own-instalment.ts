/** Whether the spending told in another negotiation holds the instalment of this one. */
export const ownInstalmentWords = {
  label: '“家人和别家欠款”里，有没有这一家每月的 {amount}？',
  hint: '上次填的时候，这一家也算别家。现在谈的就是它：要减掉，剩余才是能还它的。',
  taken: '已经减掉 {amount}，下面的金额改过了。',
  answers: { open: '请选一项', inside: '有，减掉 {amount}', apart: '没有，不用减' },
  open: '先选有没有这一家的，免得把要还它的先花掉了。',
} as const;
