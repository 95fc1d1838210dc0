import type { SituationWords } from './types.ts';

/** An automatic debit emptied the account the wages go to. */
export const autoDebit = {
  title: '先留下吃饭的钱，今天停自动扣款',
  body: [
    {
      steps: [
        '请单位把下一笔工资发到另一家银行的卡；已经到账的，先取出吃饭、看病的钱。',
        {
          text: '把下面“停止代收申请”交给扣款的银行：查授权，终止，要回执。',
          sources: ['auto-debit-rules', 'auto-debit-end'],
        },
        { text: '同一天把“告知”发给出借方。只在银行停，它未必知道。', sources: ['auto-debit-end'] },
        {
          text: '在支付宝里搜“自动扣款”“自动还款”，一项一项看。各处说法不一，以你屏幕上的为准。',
          sources: ['auto-debit-alipay'],
        },
      ],
    },
    {
      note: 'attention',
      text: {
        text: '停的是扣款，不是欠款：到期、逾期照样算。约好的、到期的扣款算你还了，一般要不回来。（按规定推断）',
        sources: ['auto-debit-rules'],
      },
    },
  ],
  more: [
    {
      text: '没有你授权的、超过欠款的扣款，法院判过要退。哪天、多少、谁扣的，一笔一笔写进信里。',
      sources: ['auto-debit-cases'],
    },
    '扣了两次、多扣了：两边都发信，附银行流水。先说清是哪一笔，再谈别的。',
    {
      text: '欠的就是开卡的这家银行：它可以通知你，拿存款抵到期的债。所以工资换一家银行发。（按条文推断）',
      sources: ['civil-code-568'],
    },
    {
      text: '“生活费不能扣”管的是法院的查封、冻结，管不了你答应过的自动扣款。（按规定推断）',
      sources: ['seizure-rules-3'],
    },
    {
      text: '法院已经判了、在执行的：换卡以前先打 12348；要你报告财产的，换的卡也照实报。',
      sources: ['law-hotline', 'civil-procedure-252'],
    },
    '今天就没钱吃饭：做完这几件，再点“急事”，选“吃饭、看病的钱都不够”。',
  ],
  options: { noted: '接着谈怎么还' },
} as const satisfies SituationWords;
