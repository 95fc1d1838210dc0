import { answer, change, ends, type Story, shows, today, yuan } from '../support/story.ts';

export const paymentOrderNineDays: Story = {
  name: 'paymentOrderNineDays',
  about:
    '何丽，42 岁，9 天前签收支付令，金额没扣她还过的 1,500 元；她在期限内交书面异议，同时接着谈；对方给了条件，付得起，缺的几条问清了。',
  lines: [
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-13'),
    answer('orderDispute', 'given', ['paidPart']),
    shows('courtTodo'),
    answer('courtTodo', 'noted'),
    answer('soFar', 'waiting'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['lessIncome']),
    answer('leftOver', 'given', yuan(2000)),
    shows('followUp'),
    answer('followUp', 'replied'),
    answer('reply', 'counter'),
    answer('counter', 'given', { monthly: yuan(900), months: 24, firstDate: '2026-12-15' }),
    answer('counterCheck', 'take'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', ['lender', 'total', 'dates', 'contact']),
    answer('closeGaps', 'cleared'),
    answer('finalTerms', 'given', { monthly: yuan(900), months: 24, first: '2026-12-15' }),
    answer('checkIn', 'notDue'),
    ends('onTrack'),
  ],
};

/** A summons whose evidence period ends before the fifteenth day. */
export const summonsWithEarlierDay: Story = {
  name: 'a summons with an earlier evidence day',
  about: '赵敏，36 岁，签收了传票；举证通知书写着更早的一天，她照更早的那天交了材料，同时接着谈。',
  lines: [
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('namedDay', 'given', '2026-11-27'),
    shows('courtTodo'),
    answer('courtTodo', 'noted'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'given', yuan(600)),
    ends('firstStep'),
  ],
};

/** A judgment that comes while the person negotiates. */
export const judgmentWhileTalking: Story = {
  name: 'a judgment in the middle of a negotiation',
  about: '孙强，39 岁，方案刚递上去，收到了法院的判决书；他照判决书写的期限办，谈的是怎么付。',
  lines: [
    answer('urgent', 'none'),
    answer('soFar', 'waiting'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['business']),
    answer('leftOver', 'given', yuan(800)),
    shows('followUp'),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'judgment'),
    answer('serviceDate', 'given', '2026-11-20'),
    shows('courtTodo'),
    answer('courtTodo', 'noted'),
    ends('followUp'),
  ],
};

/** A debt nobody has moved for four years: the whole road without a promise. */
export const silentForYears: Story = {
  name: 'a debt silent for four years',
  about: '马兰，47 岁，四年前的一笔旧债忽然有人提起；她先问了 12348，再去核对，一句“还”都没有说。',
  lines: [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'late3Years'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(600)),
    shows('firstStep'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    shows('script'),
    answer('script', 'connected'),
    answer('howItWent', 'wait'),
    ends('followUp'),
  ],
};

/** A payment order that was objected to, and the summons that follows while the person negotiates. */
export const objectionThenSummons: Story = {
  name: 'an objection and the summons after it',
  about:
    '罗芳，33 岁，带着一个孩子，收到支付令，有一笔还款没算进去，期限内交了异议；同时接着谈。两个星期后，案子转入诉讼，来了传票。',
  lines: [
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-13'),
    answer('orderDispute', 'given', ['paidPart']),
    shows('courtTodo'),
    answer('courtTodo', 'noted'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['jiebei']),
    answer('timing', 'lateOver90'),
    answer('cause', 'given', ['lessIncome']),
    answer('leftOver', 'given', yuan(800)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    answer('script', 'connected'),
    answer('howItWent', 'wait'),
    shows('followUp'),
    today('2026-12-08'),
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'summons'),
    answer('serviceDate', 'given', '2026-12-07'),
    answer('namedDay', 'none'),
    shows('courtTodo'),
    answer('courtTodo', 'noted'),
    ends('followUp'),
  ],
};
