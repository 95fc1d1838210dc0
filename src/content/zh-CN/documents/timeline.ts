/** What happened, by day: an annex to a complaint or a paper for a court. */
export const timelineWords = {
  title: '经过时间线',
  lead: '按日期排列。编号以对方给的为准。',
  columns: ['日期', '经过', '编号'],
  kinds: {
    contact: '联系对方{agent}',
    refused: '提出方案，未获同意{channel}',
    promised: '对方答应在这天前答复',
    sent: '递交还款方案{plan}',
    served: '收到{paper}',
    courtLast: '{paper}的最后一天',
    complained: '{body}',
  },
  plan: '（每月 {monthly}，{months} 期）',
  channel: '（{channel}）',
  agent: '，工号 {agent}',
  papers: { order: '支付令', summons: '起诉状副本' },
  nothing: '还没有记下的联系。',
} as const;
