/** How one amount is shared among several debts. */
export const creditorSharesWords = {
  title: '几笔一起还，怎么分才公平',
  lead: '每月 {pot}，按比例来分。谁催得凶不是理由，房租和饭钱不在里面。',
  basis: '按什么分',
  bases: { total: '按各笔欠多少', instalment: '按合同每月要还多少' },
  least: '每家至少给',
  leastHint: '钱少时，有的只分到几元。想让每家都分到一点，填在这里。',
  notEnough: '每家 {least} 合起来超过 {pot}，先只按比例分。',
  columns: { total: '欠', instalment: '合同月供', name: '哪一笔', share: '分到' },
  sum: '合计',
  all: '全部显示，共 {n} 笔',
} as const;
