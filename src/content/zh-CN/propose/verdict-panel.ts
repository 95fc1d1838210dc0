/** The advice on a counter-offer. */
export const verdictPanelWords = {
  title: '算出来是这样',
  why: '照什么算的',
  monthly: '每期 {amount}',
  months: '共 {n} 期',
  firstPayment: '先还的一笔 {amount}',
  verdicts: { canTake: '付得起：先要书面条件，再答复', askFirst: '先问清楚，再答应', notYet: '先别答应' },
  /** What taking the offer is called where the verdict is against it. */
  takeAfter: {
    askFirst: '都问清楚了，去看书面写清没有',
    /** Where nothing is left to ask. */
    toThink: '算过了，想答应，去看书面写清没有',
    notYet: '还是想答应，去看书面写清没有',
    timeBarred: '问过 12348 了，还是想答应',
  },
  laterTimeBarred: '先不答应，先打 12348',
  timeBarred: {
    text: '这笔旧债可能过了时效。答应了，就不能再说过了时效，先问 12348。',
    sources: ['law-hotline', 'civil-code-192'],
  },
  /** What runs short where more is agreed than is left; of a share, what others are paid comes first. */
  short: { whole: '吃饭和看病', share: '别家、吃饭和看病' },
  reasons: {
    unknown: '还不知道你每月剩余多少，先算收支，再答应。',
    aboveLeft: '比{share}每月剩余还多。答应了，{short}的钱就不够。',
    firstAboveLeft: '先还的一笔比{share}一个月的剩余还多。凑不出就照实说，别再借。',
    firstMonthAboveLeft:
      '先还一笔的那个月，要付的加起来比{share}一个月的剩余还多。先问能不能少一点，或者第一期晚一个月。',
    firstMonthAboveCeiling:
      '先还一笔的那个月，要付的加起来超过你给自己定的上限。先问能不能少一点，或者第一期晚一个月。',
    firstMonthAboveSafeLine:
      '先还一笔的那个月，要付的加起来超过{share}剩余的一半。先问能不能少一点，或者第一期晚一个月。',
    aboveCeiling: '在{share}剩余以内，但超过你给自己定的上限。',
    aboveSafeLine: '平常的月份付得起，但超过{share}剩余的一半。先问清有一期没还会怎样，再定。',
    within: '在{share}剩余的一半以内，平常的月份付得起。',
    worstMonth: '平常的月份付得起，最坏的月份付不出这一期。先问清“有一期没还会怎样”，再留一点备用。',
    worstMonthAtNothing: '最坏的月份，哪怕一分不还也过不去。这不等于不能谈：先问清“有一期没还会怎样”，再留一点备用。',
    moreThanOwed: '说了不再计息费，{months} 期加起来却要还 {paid}，比欠款多 {more}。先请对方逐项写清多的是什么钱。',
    /** Only where interest may run on: what is named alone comes to that. */
    aboveCourtLine:
      '光是 {months} 期加起来就要还 {paid}，比欠款多 {more}，大约合一年 {rate}，另加息费的比这还高。先请对方逐项写清多的是什么钱。',
    interestRuns: '方案期间息费照计：问清一共要还多少，还的钱先记哪一项。',
    unsaid: '还有几样没说清。',
    aboveProposal: '比你提的每月 {amount}多。',
    longerThanProposal: '比你提的 {n} 期长。',
  },
  worst: {
    title: '最坏的月份怎么算',
    lead: '收入少 {cut}，又有一次 {emergency} 的急用：付钱以前还剩 {left}。这是举例，可以改。',
    cut: '收入少几成',
    cuts: { none: '不少', share: '少 {n}%' },
    emergency: '一次急用要花多少',
  },
  sayTitle: '可以这样说',
  shortTitle: '一句话还价',
  shortTyped: '打字，就发这一段',
  thinkTitle: '想再算一算，就这样说',
  says: {
    canTake: '“请把期数、每期金额、每期哪天还、利息和费用怎么算、一共还多少，书面发给我。我核对以后，{date}前答复您。”',
    askFirst: '“我想按这个方向谈，先请您把刚才几条书面发给我。我算一下收支，{date}前答复您。”',
    notYet: '“这个金额超过我每月能还的，现在答应了也还不上。我算一下收支，{date}前答复您。”',
  },
  /** Where it is not the instalment that is too much, but all of them together. */
  saysLess:
    '“这样一共还 {paid}，比欠款少 {less}。少的是减免，还是最后还要补？请书面写明。我核对以后，{date}前答复您。”',
  /** Where nothing is left to ask, and what there is to think of is whether it can be paid. */
  saysToThink: '“我想按这个方向谈，请您把说好的这些书面发给我。我算一下收支，{date}前答复您。”',
  saysDear: '“这样加起来要还 {paid}，比欠款多 {more}。多的是什么钱，请逐项书面发给我。我核对以后，{date}前答复您。”',
  basisExact: '按你算过的收支：{share}每月剩余 {amount}。',
  basisShort: '按算过的收支：每月还差 {amount}。',
  basisEstimate: '按你的估计：{share}每月剩余 {amount}。收支还没细算。',
  ceiling: '你的上限：每月 {amount}。',
  unsaid: '还没说清的，逐条问：',
  questions: {
    monthly: '每一期具体是多少？',
    months: '一共多少期？最后一期是多少？',
    firstDate: '第一期哪天？以后每月哪天？',
    interest: '方案期间还计不计利息和费用？还的钱先记在哪一项？',
    settles: '还了这一笔，是不是就算全部结清？',
    rest: '不是一次结清的，剩下的每期多少、一共多少期？',
    clearance: '结清证明从哪里开，多久能拿到？',
    split: '这一笔能不能分几个月还，还完一样算结清？',
  },
  /** Of an offer that names one payment alone. */
  once: {
    offer: '一次还 {amount}',
    settlesLess: '还了这 {amount}，是不是就算全部结清？欠的 {owed}里剩下的 {rest}是不是减免、不用再还？',
    questions: { firstDate: '这一笔哪天还？', interest: '到那天为止，还加不加利息和费用？' },
    reasons: {
      firstAboveLeft: '这一笔比{share}一个月的剩余还多。凑不出就照实说，别再借。',
      firstMonthAboveCeiling: '这一笔超过你给自己定的每月上限。先问能不能分几个月还。',
      firstMonthAboveSafeLine: '这一笔超过{share}一个月剩余的一半。先问能不能分几个月还。',
      unsaid: '最要紧的还没说清：还了算不算全部结清。',
    },
    says: {
      notYet: '“这一笔我现在拿不出来，答应了也还不上。请先把刚才几条书面发给我，我算一下，{date}前答复您。”',
    },
  },
} as const;
