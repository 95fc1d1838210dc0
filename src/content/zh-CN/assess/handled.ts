import type { Words } from '../../types.ts';

export default {
  title: '还上或办好以后，核对三处',
  shortName: '核对三处',
  why: '付了不等于记对了，核对过才放心。',
  body: [
    { list: ['这笔钱记在哪一笔欠款上。', '现在还剩多少。', '下一期是哪天、多少钱。'] },
    '三处都截图，连同付款记录一起留好。',
    '不要为了补这一笔去借新的。',
  ],
  more: [
    {
      text: '没有另外约定时，还的钱先抵费用，再抵利息，最后抵本金。看一眼账单是不是这样记的。',
      sources: ['civil-code-561'],
    },
    '办了分期或延期的：核对每期金额、最后一期的日子，和你点确认前抄下的金额是不是一样。',
    '记得不对，先截图，再找官方客服，要工单号和答复日期。',
    { text: '花呗、借呗的官方客服打 95188，或在支付宝里找。别用别人发来的链接。', sources: ['alipay-hotline'] },
    '下一期如果又还不上，到期前就回来，从“联系”那一步开始。早一点说，就不用赶。',
  ],
  instead: {
    /** The claim may have expired, and the person means to pay all of it: nothing is paid yet, and what is paid is gone. */
    old: {
      title: '付以前，先办三件事',
      call: 'law',
      why: '付了就要不回来，付以前还能问清。',
      body: [
        {
          note: 'stop',
          text: {
            text: '先打 12348，免费问律师。没问清以前：不答应还，不签字，不付款。',
            sources: ['law-hotline', 'civil-code-192', 'limitation-rules-14'],
          },
        },
        {
          steps: [
            '问过律师还是想还：从官方渠道核对，现在要钱的是谁，是不是转让过。',
            '请对方书面写明：还多少算全部结清，付到哪个对公账户，哪天开结清证明。',
            '拿到书面的，一次付清，截图；再要结清证明，写明哪一笔、结清日期。',
          ],
        },
        { text: '只还一点，也可能不能再说过了时效。', sources: ['civil-code-192', 'limitation-rules-14'] },
        '不要为了还它去借新的。',
      ],
      more: [
        {
          text: '时效过了，债还在，只是对方难靠法院要回去。已经还的要不回来。',
          sources: ['civil-code-192'],
        },
        {
          text: '付给个人、付“保证金”“解冻费”的，都先停下：自己打原来那家的官方电话核对，花呗、借呗是 95188。',
          sources: ['alipay-hotline', 'impersonation-warning'],
        },
      ],
    },
  },
  options: {},
  reviewedOn: '2026-11-22',
} satisfies Words<'handled'>;
