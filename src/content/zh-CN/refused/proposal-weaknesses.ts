/** Where a proposal is weak. */
export const proposalWeaknessWords = {
  title: '方案里这几处可以补强',
  none: '没有看出明显不够充分的地方。换一个说法，或换一个办法，也许更有用。',
  spots: {
    noAmount: '还没有写每月还多少。写一个还得起的金额，哪怕只试行几个月。',
    aboveSafeLine: '提的金额超过剩余的一半，谈成了也容易还不上，先降下来。',
    brokenBefore: '上次约定没做到。写一句当时为什么，现在哪里不一样。',
    debtWithoutTotal: '有的欠款还没有总额。先问清总额，再提方案。',
    noBudget: '提方案的时候，收入和开支还没细算。算清了，对方更难说“材料不够”。',
    noTicket: '手里没有工单号。下次联系先要一个，信里引用它。',
  },
} as const;
