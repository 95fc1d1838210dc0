/** Asks which of several lenders that are talked to at once an agreement is with. */
export const agreedLendersWords = {
  title: '这份约定是和哪几家定的？',
  hint: '没勾的，不算在这份约定里：会列到首页“还没开始谈的”，那边再谈。',
  /** Debts whose lender's name was not told. */
  unnamed: '{what}，没写哪家借的',
  save: '记下来',
  missing: '勾上同意了的那家。',
  nameFirst: '先在欠款里写上每一笔是哪家借的，再来勾。',
  said: '记下了，这份约定是和{lenders}定的。',
} as const;
