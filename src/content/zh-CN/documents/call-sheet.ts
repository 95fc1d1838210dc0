/** The sheet that lies beside the telephone. */
export const callSheetWords = {
  title: '电话提纲',
  before: '打之前',
  dial: '打给：{whom}。只打官方号码，不回拨陌生来电。',
  at: '时间：＿＿月＿＿日＿＿时',
  say: '照着说',
  heard: '对方说的，记在这里',
  fields: ['工号或称呼：＿＿＿＿', '工单号：＿＿＿＿', '哪天答复：＿＿＿＿', '要我补什么：＿＿＿＿'],
  earlier: '此前的联系',
  contact: '{date}{refused}{agent}{ticket}{promised}',
  refused: '，经{channel}提出，未获同意',
  agent: '，工号 {agent}',
  ticket: '，工单号 {ticket}',
  promised: '，说好 {date}答复',
  answers: '对方这样说，就这样接',
  answer: '{theySay}：{youSay}',
  never: '不当场答应做不到的数；不借新的还旧的；不给验证码，不共享屏幕，不转到个人账户。',
} as const;
