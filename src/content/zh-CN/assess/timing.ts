import type { Words } from '../../types.ts';

export default {
  title: '最早到期的一笔，现在怎样？',
  shortName: '到期情况',
  why: '没到期时能自己办的事更多；逾期以后，先做的事不一样。',
  body: [{ text: '只排先后，不等于会被起诉。', sources: ['own-rule', 'no-suit-trigger'] }],
  more: [
    {
      text: '没有查到“逾期满多少天就起诉”的规定。小额也可能被起诉或转让：有一批转让的债，平均余额是 2,830.8 元。',
      sources: ['no-suit-trigger', 'small-suit-common', 'debt-sale'],
    },
    {
      text: '拖 3 年不等于不用还：3 年之内对方催款、自动扣款，或者你还一点、请求延期，都可能让期限重新算。',
      sources: ['civil-code-195', 'limitation-rules-8', 'limitation-rules-14'],
    },
    {
      text: '中间有 3 年没还、没扣款、没人催的旧债，最近才来催也算：先打 12348 免费问律师。没问清以前，不答应还、不签字、不付款。',
      sources: ['law-hotline', 'civil-code-188', 'civil-code-192', 'limitation-rules-14'],
    },
    {
      text: '花呗按月汇总报送征信；报不良信息之前，应当告知你本人。',
      sources: ['credit-reporting-huabei', 'credit-regulation-15'],
    },
    { text: '真实的逾期，从还清那天起满 5 年删除，拖着不会让它变短。', sources: ['credit-regulation-16'] },
    '常见经验：以后申请房贷、信用卡，机构会看信用报告，批不批各家自己定。',
    '租房、求职会不会受影响，没有核实到，不用先拿它吓自己。',
    {
      text: '花呗逾期费的常见说法是每天 0.05%（示例）。它折合一年 18.25%，没有超过法院常用的 24%，以你的账单为准。',
      sources: ['overdue-fee-common', 'court-24-percent'],
    },
  ],
  where: [
    '打开要还的那一笔：花呗、借呗、信用购、信用贷都在支付宝里搜名字，别家的打开它的 App。看账单页写的到期日，或“已逾期”的天数。页面不同，以你看到的为准。',
    '几笔都过了期，选最久的那一笔。记不清有没有停过三年的，就选“好几年了”，先按最小心的来。打不开 App，就选“记不清”，第一次联系时问。',
  ],
  options: {
    notDue: '一周以后到期',
    dueSoon: '一周内到期',
    late30: { text: '逾期 30 天以内', sources: ['own-rule'] },
    late90: { text: '逾期 31～90 天', sources: ['own-rule'] },
    lateOver90: { text: '逾期 91 天～3 年，或一直在催', sources: ['own-rule'] },
    late3Years: {
      text: '好几年了，可能 3 年没还、没扣、没人催（最近才催也算）',
      sources: ['civil-code-188', 'civil-code-192'],
    },
    unsure: '记不清',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'timing'>;
