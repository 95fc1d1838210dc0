import type { Words } from '../../types.ts';

export default {
  title: '今天先做这一件',
  shortName: '今天这一件',
  why: '先拿到准确数字，再谈金额，不容易答应过头。',
  body: ['照下面的稿子联系一次，只问清欠多少，先不说能还多少。', '不想打电话，可以打字。没有力气，今天停在这里也行。'],
  more: [
    '欠了钱，不等于你这个人不好。先看清欠多少，下一步就好定了。',
    '对方可能同意，也可能拒绝。拒绝了，这里也有下一步。',
    '三件事先别做：借新的还旧的，付钱找人代办，当场答应金额。',
    {
      text: '协商不会自动停掉息费和征信报送，要对方同意才行。口头同意也可能有效，但难证明，先要到书面确认。',
      sources: ['civil-code-543', 'credit-reporting-huabei'],
    },
    {
      text: '花呗按月汇总报征信；报不良信息前，应当先告知你。真实的逾期，从还清那天起满 5 年删除。',
      sources: ['credit-reporting-huabei', 'credit-regulation-15', 'credit-regulation-16'],
    },
    {
      text: '逾期费用看你自己的账单。小额也可能被起诉，或转让给别的公司。',
      sources: ['small-suit-common', 'debt-sale'],
    },
    {
      text: '单纯还不起，属于民事纠纷。骗贷、交假材料、判了以后有能力却不还，是另一回事。',
      sources: ['criminal-law-193', 'criminal-law-313'],
    },
    {
      text: '监管部门鼓励机构和信用良好、暂时困难的人商量还款期限，这是鼓励，不是你可以强制要求的权利。',
      sources: ['consumption-notice-2025'],
    },
    {
      text: '报道里，代办的人有按欠款 5%～8% 收费的，还要走手机卡。常见的结果是钱付了，债还在。',
      sources: ['agent-fees', 'five-departments-warning'],
    },
    '能把该还的一次还上，又不用借、不动吃饭的钱，就直接还，再核对记账。',
  ],
  options: {
    contactNow: '我现在就联系',
    prepareFirst: '先准备材料、算清收支',
    payNow: '其实该还的，我能一次还上',
    rest: '今天先到这里',
  },
  instead: { old: { call: 'law' } },
  ifTimeBarred: {
    body: [
      { text: '先打 12348，免费。问一句：', sources: ['law-hotline'] },
      {
        say: '“我有一笔旧账，大概从某年某月起，没还过，没扣过款，也没人催。时效过了没有？我现在能不能联系对方？”',
      },
      '最近有人来催的，也告诉律师：哪天、谁、怎么催的。',
      '问清了，再决定要不要联系对方。要联系，只照下面的稿子核对，不答应还。',
      { list: ['先别答应还，也别说“分期”“延后”。', '先别签字、别付款，一块钱也别付。', '先别付钱找人代办。'] },
    ],
    options: {
      contactNow: '问过 12348 了，现在去核对',
      payNow: '我想好了，直接还清',
      rest: '先去打 12348，今天到这里',
    },
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'firstStep'>;
