/** Labels around the words of a refusal and of the help after it. */
export const refused = {
  groups: { no: '直接说不行', first: '要你先做一件事', elsewhere: '说不归他管' },
  reply: {
    theySaid: '对方说：{what}',
    meaning: '多半是什么意思',
    next: '下一句，可以这样说',
    after: '说完以后',
  },
  thin: {
    title: '这几处可能薄',
    none: '没有看出明显薄的地方。换一个说法，或换一条路，也许更有用。',
    spots: {
      noAmount: '还没有写每月还多少。写一个做得到的数，哪怕只试行几个月。',
      aboveSafeLine: '报的数比保护线高。谈成也容易断，先降下来。',
      brokenBefore: '上次约定没做到。写一句当时为什么，现在哪里不一样。',
      debtWithoutTotal: '有的欠款还没有总额。先问到数字，再提方案。',
      noBudget: '收入和开支还没细算。算清了，对方更难说“材料不够”。',
      noTicket: '手里没有工单号。下次联系先要一个，信里引用它。',
    },
  },
  earlier: {
    title: '以前被拒绝的那几次',
    lead: '写进信里，对方就能查到你早就主动提过。没有记录可以不填。',
    row: '第 {n} 次',
    on: '哪一天',
    channel: '用哪条路联系的',
    ticket: '工单号',
    noDate: '选一个日期，这一次才会写进信里。',
    add: '再记一次',
    remove: '删去第 {n} 次',
  },
  help: { reach: '怎么找', bring: '带上', ask: '只问这几句', mind: '要当心' },
  legal: { standing: '站不站得住', first: '先做这几件', mind: '要当心' },
  signs: '为什么要停',
} as const;
