import type { Words } from '../../types.ts';

export default {
  title: '选一个还得起的方案',
  shortName: '选方案',
  why: '方案要写明每期多少、哪天还、还几期。',
  body: [
    '选每个月都还得起的，不选最快还完的。一期就是一个月。',
    '这里没有算还款期间的利息和费用。对方还算不算，一定要问清。',
  ],
  more: [
    { text: '60 期也还不完，就先提“试行 3～6 个月，到期复核”，同时请求减免。', sources: ['own-rule'] },
    {
      text: '“稳一点”在保护线以内，也就是剩余的一半；“快一点”“最快”都超过它，中途还不上的可能更大。每快一档，期数至少少六分之一。',
      sources: ['own-rule'],
    },
    '试行：先按还得起的金额还几个月，到期带着新情况再谈。它只管这几个月，不等于对方同意了后面的。',
    {
      text: '息费照算时，要看清每月新增多少。花呗的常见说法是每天 0.05%（示例）：欠 10,000 元，30 天约 150 元。',
      sources: ['overdue-fee-common'],
    },
    '每月还的比新增的少，欠款会变多。所以请求里要有减免，还要问先抵哪一项。',
    { text: '首期日放在发钱之后，选 1～28 日，每个月都有这一天。', sources: ['own-rule'] },
    '别为了显得有诚意，就多还一点、缩短期数。手头紧，就提每期少一点、期数多一点。',
    {
      text: '最长 60 期的个性化分期，写的是银行信用卡，不能直接套到花呗、借呗上。',
      sources: ['card-rule-70'],
    },
    {
      text: '对方可能同意延期、分期或减一部分费用，也可能拒绝，以书面确认为准。',
      sources: ['consumption-notice-2025', 'refusal-case'],
    },
  ],
  options: { given: '选好了', tooMuch: '这些我都付不起' },
  ifTimeBarred: {
    body: [
      {
        text: '先打 12348，问清时效过了没有。没问清以前，方案先别告诉对方：说了愿意还，就不能再说过了时效。',
        sources: ['law-hotline', 'civil-code-192', 'limitation-rules-14'],
      },
      '在这里选一个，只给自己看。',
    ],
    options: { given: '自己先算' },
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'terms'>;
