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
  /** Told as the reason to take it to court, with no paper of it. */
  sued: {
    text: '你说对方已经起诉了，这里还没有法院的文书。收到过的，填上是哪一种、哪天签收，期限可能在走。没收到过，今天打 12368 问有没有这个案子。',
    open: '收到过，现在去填',
    told: '问过了，没有这个案子',
  },
  /** Of another case, behind its name. */
  elsewhere: {
    sued: '说对方已经起诉了，还没填法院的文书，当作今天到期',
    untold: '收到了法院的东西，还没填是哪一种、哪天签收的，当作今天到期',
    unsure: '收到的法院文书还没问清是哪一种，当作今天到期',
  },
} as const;
