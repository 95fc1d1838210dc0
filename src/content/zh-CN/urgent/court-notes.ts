/** What was done about each court paper: its page, and the part of it that stands below what has to be done. */
export const courtNotes = {
  title: '法院的文书',
  lead: '办了什么、哪天开庭，记在这里。首页、日历和电话稿都照着改。',
  none: '这一份里，还没有记下法院的文书。',
  toUrgent: '收到了文书，去填一份',
  /** The link from other pages. */
  open: '法院的文书：记下办到哪一步',
  paper: {
    order: '支付令',
    summons: '传票、起诉状副本',
    judgment: '判决书',
    settlement: '法院的调解书',
    enforcementNotice: '执行通知',
    enforcement: '执行通知或调解书',
  },
  served: '{paper}，{date}签收',
  unserved: '{paper}，签收日不清',
  /** One of several papers of one kind and day. */
  oneOfLike: '{title}（第 {n} 份）',
  toDo: '看这一份怎么办',
  overtaken: '后来又收到了别的文书，这一份照后来那份办。',
  mayBeOvertaken:
    '后来收到的那份，和这一份是同一个案子吗？是，就在两份里选同一笔，或者填同一个案号，这一份就照后来那份办。不是，就各办各的。',
  /** A paper that is taken for one told of before, and one that is not. */
  same: {
    asBefore: '前面记过一份{paper}，这里当作同一份。',
    /** Where several like ones were told of before. */
    asOneOf: '前面记过 {count} 份同一天签收的{paper}，这里当作{which}。',
    nth: '第 {n} 份',
    nthNumbered: '第 {n} 份，案号{number}',
    isThis: '是{which}',
    another: '是另外一份',
    isAnother: '这是另外一份{paper}，分开记、分开办。',
    asOne: '其实是同一份',
  },
  /** Which debt a paper is about. */
  about: {
    label: '这份文书是哪一笔的？',
    hint: '看“申请人”或“原告”写的是谁。话稿和信里，只对这一家说这份文书。',
    unknown: '还不知道',
    others: '别家的',
    /** One of several lenders of a product. */
    ofLender: '{product}：{lender}',
    /** Where the case on screen is with somebody else. */
    elsewhere: '这份是另一家的，和现在这一家谈的时候不提它。期限照样提醒。',
    begin: '去和那一家另开一份',
  },
  /** Below what has to be done. */
  here: '交了吗？哪天开庭？记在这里',
  nothing: '还没有记下办了什么。',
  deed: '{date}　{what}',
  add: '记下办了什么',
  what: '办了什么',
  whats: {
    sent: '寄出了{what}',
    delivered: '到法院交了{what}',
    filed: '在网上交了{what}',
    receipt: '拿到回执',
    evidence: '交了证据',
    attended: '开庭去了',
    reported: '向法院报了财产',
    paid: '付了款',
    asked: '打法院电话问了',
    other: '别的事',
  },
  on: '哪一天',
  note: '单号、问到的话',
  save: '记下来',
  cancel: '不记了',
  saved: '记下了：{what}。',
  court: '案号和开庭日期',
  caseNumber: '案号',
  hearingOn: '哪天开庭',
  hearingAt: '几点',
  hearingBeforeService: '开庭在签收以前，看看年月日。',
  hearingNeedsDay: '先填哪天开庭。',
  draft: '交出去的那份，底稿：',
  close: '这件事已经结束了',
  closed: '{date}记下：这件事结束了。不再提醒。',
  reopen: '还没结束，重新打开',
} as const;
