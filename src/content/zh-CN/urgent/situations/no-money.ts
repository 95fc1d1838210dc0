import type { SituationWords } from './types.ts';

/** There is not enough to live on. */
export const noMoney = {
  title: '今天先去街道问救助，吃饭的钱不拿去还债',
  body: [
    {
      note: 'attention',
      text: '下面是可能有的钱，批不批、批多少，由窗口定。到手以前，不写进还款方案，也不答应别人。',
    },
  ],
  more: [
    '窗口说“不符合”：问差哪一条、谁来定，请他写下来。当天没办成，问清下次带什么。',
    {
      text: '低保、医疗救助不同意的，应当书面说明理由；走不动的，可以请别人代为申请。',
      sources: ['social-relief-21'],
    },
    {
      text: '常见说法：工会对困难职工也有帮扶，各地条件不同，问单位工会或街道工会。',
      sources: ['union-help'],
    },
    '出借方那边照实说：现在没有能还的钱，约一个日子再复核。不为了还债去借新的。',
    {
      text: '收费“代办补贴”、要你先交钱或验证码的，是骗局。申请救助不用花钱请人。',
      sources: ['impersonation-warning'],
    },
    { text: '心里撑不住，打 12356。', sources: ['mind-hotline'] },
  ],
  options: { noted: '记下了，接着谈欠款', rest: '先去办，过几天再来' },
} as const satisfies SituationWords;
