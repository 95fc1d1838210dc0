/** What an agreement leaves open. */
export const gapsPanelWords = {
  title: '还缺 {n} 条，逐条问',
  /** For whoever has no paper yet. */
  onceWritten: '收到以后，核对这 {n} 条',
  onceWrittenLead: '真的写清楚的才算。缺哪一条，就把那一句发给对方。',
  none: '每一条都写清了。',
  saidYesTo: '填上对方同意的，就写进那一句',
  confirm: '把这一句发给官方客服，请对方书面回一句，就有了书面确认：',
  confirmBlank: '请确认：共几期，每期多少，每月哪天；期间是否计息费；有一期没还怎么处理。请在这里回复。',
  /** Where only requests were put forward, so that no instalment was talked about. */
  confirmAsks:
    '请确认：我请求的是{asks}，同意的是哪几条；从哪天到哪天，这期间计不计息费、怎么报征信、催不催；哪天再谈怎么还。请在这里回复。',
  confirmText: '请确认：{terms}；期间是否计息费；有一期没还怎么处理。请在这里回复。',
  /** Where all there is to pay is one payment. */
  confirmOnce: '请确认：{terms}，还了以后是不是全部结清；{rest}结清证明从哪里开、多久能拿到。请在这里回复。',
  rest: '我欠的 {owed}里剩下的 {rest}是不是减免、不用再还；',
  restUnknown: '没还的部分是不是减免、不用再还；',
} as const;
