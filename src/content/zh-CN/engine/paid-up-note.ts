/** Where an agreement is talked about anew of which every instalment is paid. */
export const paidUpNoteWords = {
  text: '按你记的，约定的每一期都还过了：不用再谈怎么还，也不用再写信、提方案。请对方核对，开结清证明。',
  /** On a step that prepares a plan: there is none to make any more. */
  below: '这一步下面写的，用不上了。',
  /** Where something else is owed there and the agreement is kept. */
  beside: '下面按欠这一家的全部来算，约定里的也在内。约定照还，新的谈成以前，它还算数。',
  say: '发给官方客服，或打电话照着说：',
  toClearance: '对方说都结清了，去记下来',
} as const;
