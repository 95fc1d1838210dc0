/** What to say or type at the first contact. Spoken words address the agent as 您. */
export const scriptWords = {
  debts: '我的{products}',
  debtsUnnamed: '我的账单',
  /** Several debts: what is said of one is not said of all. */
  debtsSeveral: '我的{products}，',
  debtsAndOthers: '我的{products}等几笔，',
  severalUnnamed: '我的几笔账单，',
  earliest: '最早到期的一笔{state}',
  because: '，因为{cause}',
  cause: {
    jobLoss: '失业了',
    lessIncome: '到手的收入少了',
    illness: '身体出了状况',
    family: '家里出了事',
    business: '生意亏了',
    moving: '搬家、换城市',
    overspent: '前一段花超了',
    scammed: '被人骗了钱',
    other: '最近确实困难',
  },
  debtsEach: '我的{each}',
  /** What is said of each of several debts. */
  each: { notDue: '{product}还没到期', overdue: '{product}逾期了', overdueSince: '{product} {date}到期的没还上' },
  /** Where none of several debts is due yet. */
  noneDue: '{products}都还没到期，到时很可能还不上',
  timing: {
    dueSoon: '这几天到期，很可能按时还不上',
    notDue: '还没到期，到时很可能还不上',
    late30: '逾期还不到一个月',
    late90: '逾期一到三个月',
    lateOver90: '逾期超过三个月',
    late3Years: '是很久以前的',
    unsure: '按时还不上',
  },
  phone: {
    opening: '您好，我是账户本人。{debts}{state}{because}。我愿意还，今天先问清欠多少。',
    openingNotDue: '您好，我是账户本人。{debts}{state}{because}。我想先问清能办什么。',
    openingAgain: '您好，我是账户本人。{debts}{state}{because}。我愿意还，今天接着上次的谈下去。',
    openingWithPlan: '您好，我是账户本人。{debts}{state}{because}。我愿意还，今天来提一个还得起的方案。',
    /** Where the terms of what was agreed are not known. */
    agreedUnknown: '之前说好过一个安排，请先查一下你们是怎么记的，书面发给我。',
    earlier: '{date}我联系过，工单号 {ticket}，请合在一起看。',
    questions:
      '请帮我查四样：每一笔的本金、利息、逾期费用各多少，算到今天；出借方全称；我这种情况现在能申请什么、要什么材料；我还的钱先记在哪一项。',
    questionsKnown: '请告诉我：我这种情况现在能申请什么、要什么材料；我还的钱先记在哪一项。',
    questionsNotDue:
      '请帮我查四样：每一笔的本金和利息各多少；出借方全称；我这种情况现在能申请什么、要什么材料；我还的钱先记在哪一项。',
    nothingLeft: '我现在没有能还的钱，不想随口答应。{asks}{date}再复核我的情况。',
    /** What was ticked to ask for; before that, a question and no request. */
    asks: '我请求：{asks}。',
    asksOpen: '想问能不能延后、能不能减免逾期费用。',
    asksOpenNotDue: '想问能不能延后。',
    figureLater: '收支我还在算，今天先不说金额，{date}前告诉您每月能还多少。请记下我主动联系过。{quiet}',
    figureLate: '上次说 {was}前告诉您能还多少，我还没算完，今天先不说，{date}前告诉您。请记下我主动联系过。{quiet}',
    noFigure: '请记下我主动联系过。{quiet}',
    butHelper: '除了我委托的那位，',
    quiet: '有事请打我这个号码，{but}不要联系我的家人和单位。',
    ticket: '麻烦告诉我工号、工单号和答复日期，再把刚才说的发到 App 消息里。谢谢。',
  },
  /** What to say about an earlier refusal, where the usual reply needs the person's own words or a number. */
  carried: {
    brokePlan: '上次约好的没能做到，原因我可以如实说明。',
    needApproval: '请问批到哪一步了，哪天答复？请把编号和日期发到 App 消息里。',
    sold: '请确认这笔债有没有转让：转给了谁、哪天转的。请发转让通知和余额明细。',
    notYou: null,
  },
  /** Follows it once the plan is named. */
  brokePlanFigure: '这次的金额，是按现在的收支算的。',
  /** How a message begins; with what is owed, where all of it has a name. */
  chatOpening: '本人还款困难，{state}{because}',
  chatOpeningNamed: '本人{debts}还款困难，{state}{because}',
  chatOpeningEach: '本人的{each}，还款困难{because}',
  chat: '{opening}。请协助：1. 各笔{costs}（算到今天）；2. 出借方全称；3. 可以申请的办法和材料；4. 还款先记在哪一项。请建工单，告知编号和答复日期。{offer}有事请联系本人。',
  chatFigure: '金额我核算后，{date}前提出。',
  chatNothing: '我现在没有能还的钱，想问能不能延后，{date}再说明情况。',
  /** Where the requests follow in a message of their own. */
  chatNothingWithAsks: '我现在没有能还的钱，{date}再说明情况。',
  costs: '本金、利息、逾期费用',
  costsNotDue: '本金、利息',
  pressed: { theySay: '追问今天能还多少', youSay: '收支我还在算，{date}前告诉您每月能还多少。' },
  pressedNothing: { theySay: '追问今天能还多少', youSay: '我现在没有能还的钱，不随口答应。{date}再跟您说明情况。' },
  answers: {
    borrow: { theySay: '“去借一下先还上”', youSay: '我不借新的还旧的。' },
    threat: { theySay: '“今天不还就上门、就起诉”', youSay: '请用正式文书通知我。请留下姓名、公司和工号。' },
    secrets: { theySay: '要验证码、要共享屏幕、要转到个人账户', youSay: '这些我不给。我自己打官方电话核实。' },
  },
} as const;
