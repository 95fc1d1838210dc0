/** The message to send as soon as an instalment cannot be paid as agreed. */
export const missedWords = {
  name: '这一期还不上的说明',
  use: '当天就说，越早越好。',
  title: '这一期还不上的说明',
  to: '致：{lenders}',
  /** Stands for the addressee where several lenders are talked to: an agreement is with one of them. */
  oneOfSeveral: '【写和你约定的那一家】',
  opening: '我是账户本人。按约定，{date}应还 {amount}，这一期我不能按时还上，所以提前说明。',
  openingMissed: '我是账户本人。按约定，{date}应还 {amount}，这一期我没有按时还上，今天来说明。',
  openingSeveral: '我是账户本人。按约定，从 {date}起有 {n} 期，一共应还 {amount}，我没能还上，今天来说明。',
  openingOpen: '我是账户本人。约好的这一期我不能按时还上，所以来说明。',
  /** What is due where some of it was paid. */
  paidInPart: '{due}，已经还了 {paid}，还差 {left}',
  kept: '此前已按约定还了 {n} 期。',
  left: '按约定，还没还的一共 {amount}。',
  /** The agreement is a trial: its instalments are not all that is owed. */
  leftOfTrial: '约定先试行，试行期内还没还的一共 {amount}，剩下的怎么还，到期前再商量。',
  ask: '请答复：1. 这一期怎么补，最晚补到哪天；2. 原来的方案还算不算数；3. 会不会报征信、什么时候报。',
  /** Beside a settlement before a court. */
  inCourt: '此案有法院的调解书。',
  askInCourt: '请答复：1. 这一期怎么补，最晚补到哪天；2. 改日子或金额能否双方写成书面；3. 现在申不申请执行。',
  again: '我会重新核算收支，再提一个还得起的方案。在这以前请不要联系我的家人和单位。',
  ticket: '请建工单，告知编号和答复日期，并书面答复。',
  role: '申请人',
  tickets: '此前工单号：{tickets}。',
} as const;
