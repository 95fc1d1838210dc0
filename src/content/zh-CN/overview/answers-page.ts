/** The page of all answers. */
export const answersPage = {
  title: '我的回答',
  lead: '改哪一条都行。改了以后，只会再问新用到的题，别的都留着。',
  empty: '还没有回答。答过的会一条一条列在这里。',
  firstTime: '最早的一次',
  later: '后来又谈的一次',
  before: '前面 {n} 个回答',
  waiting: '先放着的回答',
  waitingLead: '这些回答现在用不到。改回原来的选择，它们会自己回来。',
  ticked: '选了 {n} 项',
  rows: '写了 {n} 条',
  filled: '已填写',
  dated: '{what}：{date}',
  plan: '{plan}：{monthly} × {months} 期',
  agreedTrial: '先试行，每期 {monthly}，{months} 期',
  agreed: '{monthly} × {months} 期',
} as const;
