import type { Words } from '../../types.ts';

export default {
  title: '每月没有剩余时，这样谈',
  shortName: '没有剩余',
  why: '没有钱还也可以谈，说了才有记录。',
  body: [
    { say: '“我现在没有能还的钱，不想随口答应。想请求延后，减免逾期费用，约一个日子再复核我的情况。”' },
    { text: '这几样都可以请求，没有一条是对方必须答应的。', sources: ['civil-code-543'] },
    '没有就说没有。不要为了说得出金额，去借、去凑。',
    {
      list: [
        { text: '失业登记去公共就业服务机构，失业保险金问社保经办。', sources: ['social-insurance-45'] },
        {
          text: '突然困难的临时救助，向遇到难处那个地方的街道或乡镇申请，也可以拨 12345 问。',
          sources: ['social-relief-29', 'city-hotline'],
        },
        '还能申请哪些、带什么：点“急事”，勾“别的”，选“吃饭、看病的钱都不够”。',
      ],
    },
    { text: '心里撑不住，打 12356。', sources: ['mind-hotline'] },
  ],
  more: [
    '复核的日子，挑在发钱、复诊或办完手续之后。到那天带着新情况再谈。',
    '对方同意延后，也要问三样：期间计不计息费，征信怎么报，哪天复核。请对方书面答复。',
    {
      text: '“先还一点表示诚意”：先问记在哪一项、还了能谈什么。付款会让 3 年的诉讼时效重新算。',
      sources: ['civil-code-561', 'civil-code-195', 'limitation-rules-14'],
    },
    {
      text: '监管部门鼓励机构和信用良好、暂时困难的人商量还款期限和次数。这是鼓励，不是可以强制要求的权利。',
      sources: ['consumption-notice-2025'],
    },
    { text: '被拒绝的事确实有。问清原因和缺的材料，要工单号，再提一次。', sources: ['refusal-case', 'call-practice'] },
    { text: '单纯还不起，属于民事纠纷。家人、朋友不是债务人。', sources: ['criminal-law-193', 'civil-code-1064'] },
    {
      text: '个人破产目前只有少数地方有，条件很严。想了解，问 12348。',
      sources: ['personal-bankruptcy', 'law-hotline'],
    },
  ],
  options: { ask: '照这样去提', help: '先去问救助和补贴' },
  ifTimeBarred: {
    body: [
      { say: '“我这次只核对账目，不确认欠款，也不谈怎么还。请把合同、还款记录和催收记录发给我。”' },
      {
        text: '问过 12348 以前，先别请求延后、减免：开口请求，就可能算答应还。',
        sources: ['law-hotline', 'limitation-rules-14'],
      },
      '钱先留着吃饭、看病。',
      {
        list: [
          { text: '失业登记去公共就业服务机构，失业保险金问社保经办。', sources: ['social-insurance-45'] },
          {
            text: '突然困难的临时救助，向遇到难处那个地方的街道或乡镇申请，也可以拨 12345 问。',
            sources: ['social-relief-29', 'city-hotline'],
          },
        ],
      },
    ],
    options: { ask: '只要合同和记录，接着写申请' },
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'nothingLeft'>;
