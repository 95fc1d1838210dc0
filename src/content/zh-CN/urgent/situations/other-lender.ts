import type { SituationWords } from './types.ts';

export const otherLender = {
  title: '先认清是哪一家，再打它的号码',
  body: [
    { say: '“请报公司全称。这笔是你们出借的，还是替别家收的？请把合同和余额明细发给我，给我工单号。”' },
    {
      steps: [
        '打开合同或借款协议，找“出借人”“贷款人”后面的全称，一个字不差抄下来。几家一起出借的，每家都抄。',
        {
          text: '把全称写在下面，查到的号码会出来；没查到的，看银行卡背面、它的官方 App 或合同。来电、短信里的不算。',
          sources: ['hexun-phones'],
        },
        '自己打那个号码，念上面那段话。',
      ],
    },
    '花呗、借呗和别家分开谈：一家一份记录，能还的钱一起算。',
  ],
  more: [
    {
      text: '信用购、信用贷是银行出的钱，出借方写在页面和合同上。',
      sources: ['brand-split'],
    },
    {
      text: '网商贷的出借方是网商银行，不是蚂蚁消费金融。这是旧报道，以你的合同为准。',
      sources: ['mybank-report'],
    },
    {
      text: '别的消费金融公司和网贷平台的客服号码，没有查到可靠的，一个也不写。',
      sources: ['other-lenders-phones'],
    },
    {
      text: '查信用报告，每一笔后面都写着出借方，每年可以免费查两次。',
      sources: ['credit-regulation-17'],
    },
  ],
} satisfies SituationWords;
