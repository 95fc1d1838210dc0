/** The advice on a counter-offer. */
export const verdictPanelWords = {
  title: '算出来是这样',
  why: '为什么',
  monthly: '每期 {amount}',
  firstPayment: '先还的一笔 {amount}',
  verdicts: { canTake: '付得起：先要书面条件，再答复', askFirst: '先问清楚，再答应', notYet: '先别答应' },
  timeBarred: {
    text: '这笔旧债可能过了时效。答应了，就不能再说过了时效，先问 12348。',
    sources: ['law-hotline', 'civil-code-192'],
  },
  reasons: {
    unknown: '还不知道你每月剩余多少，先算收支，再答应。',
    aboveLeft: '比你的每月剩余还多。答应了，吃饭和看病的钱就不够。',
    firstAboveLeft: '先还的一笔比你一个月的剩余还多。凑不出就照实说，别再借。',
    firstMonthAboveLeft: '先还一笔的那个月，要付的加起来比你一个月的剩余还多。先问能不能少一点，或者第一期晚一个月。',
    firstMonthAboveCeiling:
      '先还一笔的那个月，要付的加起来超过你给自己定的上限。先问能不能少一点，或者第一期晚一个月。',
    firstMonthAboveSafeLine: '先还一笔的那个月，要付的加起来超过剩余的一半。先问能不能少一点，或者第一期晚一个月。',
    aboveCeiling: '在剩余以内，但超过你给自己定的上限。',
    aboveSafeLine: '平常的月份付得起，但超过剩余的一半。先问清有一期没还会怎样，再定。',
    within: '在剩余的一半以内，平常的月份付得起。',
    worstMonth: '平常的月份付得起，最坏的月份付不出这一期。先问清“有一期没还会怎样”，再留一点备用。',
    worstMonthAtNothing: '最坏的月份，哪怕一分不还也过不去。这不等于不能谈：先问清“有一期没还会怎样”，再留一点备用。',
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
  says: {
    canTake:
      '“请把期数、每期金额、每期哪天还、利息和费用怎么算、一共还多少，发到 App 消息里。我核对以后，{date}前答复您。”',
    askFirst: '“我想按这个方向谈，先请您把刚才几条发到 App 消息里。我算一下收支，{date}前答复您。”',
    notYet: '“这个金额超过我每月能还的，现在答应了也还不上。我算一下收支，{date}前答复您。”',
  },
  basisExact: '按你算过的收支：每月剩余 {amount}。',
  basisEstimate: '按你的估计：每月剩余 {amount}。收支还没细算。',
  ceiling: '你的上限：每月 {amount}。',
  unsaid: '还没说清的，逐条问：',
  questions: {
    monthly: '每一期具体是多少？',
    months: '一共多少期？最后一期是多少？',
    firstDate: '第一期哪天？以后每月哪天？',
    interest: '方案期间还计不计利息和费用？还的钱先记在哪一项？',
  },
} as const;
