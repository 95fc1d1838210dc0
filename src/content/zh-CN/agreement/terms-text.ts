/** Agreed terms as part of a sentence. */
export const termsTextWords = {
  series: '从 {first}起每月还 {monthly}、共 {months} 期{parts}',
  once: '{first}一次还 {monthly}{parts}',
  /** Follows the series it belongs to. */
  parts: '（{parts}）',
  last: '最后一期 {amount}',
  fee: '每期另收 {amount}',
  /** A payment of an agreement in a sentence, and in the column of numbers of a table. */
  instalmentName: '第 {n} 期',
  upFrontName: '先付的那笔',
  upFrontNumber: '先付',
  upFront: '{date}先付 {amount}',
  between: '，',
  more: '；另一笔：{series}',
  /** Where they are a trial. */
  trial: '，先试行，剩下的到期前再谈',
} as const;
