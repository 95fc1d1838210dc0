import type { Terms } from '#model/values.ts';
import { agreedAs, means, planOf } from '../support/plans.ts';
import { again, answer, ends, type Story, shows, today, yuan } from '../support/story.ts';

/** Three months are asked for instead of the usual six. */
const trial: Terms = { ...planOf('trial', means(yuan(300), yuan(14_300)), '2026-12-18'), months: 3 };

export const oralThenLostJob: Story = {
  name: 'oralThenLostJob',
  about:
    '孙磊，28 岁，花呗、借呗口头说好 12 期、每期 1,300 元，还了一期就失业，4 天后到期；他当天去说明，对方要先还 1,000 元再谈，他算过不行，提了试行方案；这一次要到了文字，还有几条没答复。',
  lines: [
    answer('urgent', 'none'),
    answer('soFar', 'paying'),
    answer('products', 'given', ['huabei', 'jiebei']),
    shows('finalTerms'),
    answer('finalTerms', 'given', { monthly: yuan(1300), months: 12, first: '2026-10-26', paidAlready: 1 }),
    shows('checkIn'),
    answer('checkIn', 'willMiss'),
    shows('missSoon'),
    again('missSoon', 'tell'),
    shows('cause'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(200)),
    shows('firstStep'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    answer('script', 'connected'),
    answer('howItWent', 'payFirst'),
    answer('counter', 'given', { firstPayment: yuan(1000) }),
    again('counterCheck', 'answerBack'),
    shows('debts'),
    answer('debts', 'given', [
      { product: 'huabei', total: yuan(6100) },
      { product: 'jiebei', total: yuan(8200) },
    ]),
    answer('income', 'given', [{ amount: yuan(1900), every: 'month' }]),
    answer('spending', 'given', { home: yuan(600), living: yuan(1000), others: 0 }),
    answer('oneOffs', 'none'),
    answer('summary', 'negotiate'),
    answer('terms', 'given', trial),
    answer('asks', 'given', ['instalments', 'later']),
    answer('ceiling', 'given', trial.monthly),
    answer('letter', 'ready'),
    answer('accuracy', 'checked'),
    today('2026-11-23'),
    answer('submit', 'sent', '2026-11-23'),
    answer('reply', 'accepted'),
    answer('written', 'text'),
    answer('agreementCheck', 'given', ['dates', 'payChannel']),
    answer('closeGaps', 'partly'),
    answer('finalTerms', 'given', agreedAs(trial)),
    answer('checkIn', 'paid'),
    ends('onTrack'),
  ],
};
