import type { Words } from '../../types.ts';

export default {
  title: '文书上有没有写更早的日子？',
  shortName: '更早的日子',
  why: {
    text: '简易程序和小额诉讼，法院可以定更短的期限。写了更早的日子，就照更早的。',
    sources: ['procedure-interpretation-266', 'procedure-interpretation-275'],
  },
  body: [
    {
      text: '一般是签收后 15 天。文书上写的日子比这早，就照文书上的。',
      sources: ['civil-procedure-128', 'procedure-interpretation-266'],
    },
    '看三份：传票、应诉通知书、举证通知书。上面的“答辩期限”“举证期限”，填最早的那一天。',
  ],
  more: [
    '只写“收到后几天内”、没写几号的，从签收第二天数，填数到的那一天。',
    {
      text: '举证期限：交账单、还款记录这些证据的最后一天。小额诉讼一般不超过 7 天。',
      sources: ['procedure-interpretation-275'],
    },
    '开庭的日子不填在这里，另外记下来，那天要去。',
  ],
  where: [
    '举证通知书：找“举证期限”或“应于某年某月某日前提交证据”。',
    '应诉通知书：找“提出答辩状”后面的天数或日期。',
    { text: '都看不懂：拨 12368，或打文书上那家法院的公开电话，报案号问。', sources: ['court-hotline'] },
  ],
  options: { given: '照这一天', none: '没有写更早的' },
  reviewedOn: '2026-11-29',
} satisfies Words<'namedDay'>;
