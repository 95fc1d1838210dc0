/** While a court paper came of which no day is known here: ticked and not told of, or of a kind nobody knows. */
export const unseenPaperWords = {
  untold: {
    text: '你勾了“收到法院的东西”，还没填是哪一种、哪天签收的。期限可能在走，先看这一件。',
    open: '现在去填',
  },
  unsure: {
    text: '收到的法院文书，还没问清是哪一种：当作今天到期来办。打 12348 念给律师听，或打法院公开电话。',
    open: '问清了，去填是哪一种',
    /** Where a paper was told of since, which may be this one. */
    told: '后来填的就是这一份，不再提',
  },
  /** Of another case, behind its name. */
  elsewhere: {
    untold: '收到了法院的东西，还没填是哪一种、哪天签收的，当作今天到期',
    unsure: '收到的法院文书还没问清是哪一种，当作今天到期',
  },
} as const;
