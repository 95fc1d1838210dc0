/** What is said where other negotiations have changed since the budget was made. */
export const elsewhereNoteWords = {
  changed: '你和别家谈的情况变了，这份收支还是按以前的算的。',
  agreed: '别家现在约定每月还 {amount}。',
  /** Paid a single time, so no part of a month. */
  once: '{date}要一次还别家 {amount}。',
  offered: '已经向别家提出每月还 {amount}，还没说好。',
  open: '另外还有 {n} 家没谈好。',
  found: '在别家那边凑到的每月 {amount}，也会算进来。',
  alone: '别家现在都不占这笔钱了。',
  afterSending: '你和别家谈的情况变了。已提交的方案先不动，下次改方案再重新算。',
  beforeBudget: '给别家的会自动减掉，剩下的才是这一家能用的。',
  recalculate: '按现在的情况重新算',
} as const;
