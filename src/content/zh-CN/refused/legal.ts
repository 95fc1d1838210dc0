import type { Words } from '../../types.ts';

export default {
  title: '为什么想用法律解决？',
  shortName: '用法律解决',
  why: '有没有依据，决定值不值得去做。',
  body: [
    {
      text: '对方不同意分期，本身一般不是能打赢的理由。（推断，先问 12348）',
      sources: ['civil-code-543', 'law-hotline'],
    },
    '好几样都有，先选凭证最足的那一样。',
  ],
  more: [
    {
      text: '2025 年的通知鼓励机构和信用良好、暂时困难的人协商期限。是鼓励，不是你可以起诉的权利。',
      sources: ['consumption-notice-2025'],
    },
    {
      text: '第 70 条管的是银行信用卡，不能直接套到花呗、借呗上。',
      sources: ['card-rule-70', 'lender-company'],
    },
    {
      text: '网上说成本不得超过年 20%：那是报道里的窗口指导，没有公布的文件，不能当法律用。',
      sources: ['guidance-20-percent'],
    },
    {
      text: '没有凭证，别以平台“欺诈”“违约”去起诉；有凭证的，先拿去投诉和咨询。',
      sources: ['law-hotline'],
    },
    '用法律解决和协商可以同时进行，不等于不谈了。',
    {
      text: '个人破产目前只有少数地方有试点，条件很严。想了解，问 12348。',
      sources: ['personal-bankruptcy', 'law-hotline'],
    },
  ],
  options: {
    sued: '对方已经起诉我',
    wrongAmount: '金额或利息不对',
    tooHigh: { text: '合计成本超过年化 24%', sources: ['court-24-percent'] },
    harassed: '催收伤到我或家人',
    brokeAgreement: '对方没按协议办',
    onlyRefused: '只是对方不同意分期',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'legal'>;
