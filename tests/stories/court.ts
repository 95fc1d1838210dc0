import { answer, ends, type Story, shows, yuan } from '../support/story.ts';

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
    answer('agreementCheck', 'given', ['lender', 'total', 'dates', 'contact']),
    answer('written', 'text'),
    answer('closeGaps', 'cleared'),
    answer('finalTerms', 'given', { monthly: yuan(900), months: 24, first: '2026-12-15' }),
    answer('checkIn', 'notDue'),
    ends('onTrack'),
  ],
};
