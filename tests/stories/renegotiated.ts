import { again, answer, ends, type Story, shows, today, yuan } from '../support/story.ts';

const paying = [answer('urgent', 'none'), answer('soFar', 'paying'), answer('products', 'given', ['jiebei'])] as const;

/** An agreement of which the third instalment is missed; the person has lost their job and negotiates anew (K23). */
export const missedAndRenegotiated: Story = {
  name: 'a missed instalment renegotiated',
  about: '陈刚，34 岁，按约还了两期，第三期没还上，失业了；他去说明、重新谈，新的谈成以前，旧的约定还算数。',
  lines: [
    ...paying,
    answer('finalTerms', 'given', { monthly: yuan(850), months: 24, first: '2026-10-16', paidAlready: 2 }),
    answer('checkIn', 'notDue'),
    shows('onTrack'),
    today('2026-12-20'),
    { does: 'goOn' },
    answer('checkIn', 'missed'),
    again('missSoon', 'tell'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'given', yuan(300)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    ends('script'),
  ],
};

/** An agreement the person keeps and the lender does not (K24). */
export const brokenByLender: Story = {
  name: 'a kept agreement that the lender breaks',
  about: '周洁，31 岁，按约还着，对方照样计费；她带着约定和付款记录，请对方按约定执行。',
  lines: [
    ...paying,
    answer('finalTerms', 'given', { monthly: yuan(310), months: 8, first: '2026-12-05' }),
    answer('checkIn', 'notDue'),
    today('2026-12-05'),
    { does: 'goOn' },
    answer('checkIn', 'paid'),
    today('2026-12-20'),
    { does: 'goOn' },
    again('checkIn', 'lenderBroke'),
    ends('routes'),
  ],
};

/** An agreement the lender ends in writing; what follows is a new negotiation. */
export const endedByLender: Story = {
  name: 'an agreement that the lender ends in writing',
  about: '吴浩，45 岁，晚了几天，对方书面通知约定作废；他从头再谈。',
  lines: [
    ...paying,
    answer('finalTerms', 'given', { monthly: yuan(400), months: 10, first: '2026-10-10', paidAlready: 1 }),
    again('checkIn', 'ended'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'given', yuan(300)),
    ends('firstStep'),
  ],
};

/** An agreement the person cannot keep any more; they say so and ask for another. */
export const endedByPerson: Story = {
  name: 'an agreement that the person ends',
  about: '何敏，38 岁，按约还了三期，店关了；想过照着还，也想过改期，都不行，记下约定结束，去说明、重新谈。',
  lines: [
    ...paying,
    answer('finalTerms', 'given', { monthly: yuan(900), months: 12, first: '2026-08-28', paidAlready: 3 }),
    answer('checkIn', 'end'),
    answer('endAgreement', 'stay'),
    { does: 'goOn' },
    answer('checkIn', 'end'),
    answer('endAgreement', 'renegotiate'),
    answer('missSoon', 'bridge'),
    { does: 'goOn' },
    answer('checkIn', 'end'),
    again('endAgreement', 'ended', { why: 'cannot', on: '2026-11-20' }),
    answer('cause', 'given', ['business']),
    answer('leftOver', 'given', yuan(200)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    ends('script'),
  ],
};

/** A trial whose instalments are all paid; the rest is negotiated. */
export const afterTrial: Story = {
  name: 'a trial that is paid, and the rest negotiated',
  about: '孙丽，33 岁，试行的三期都还过了，去谈剩下的怎么还。',
  lines: [
    ...paying,
    answer('finalTerms', 'given', { monthly: yuan(350), months: 3, first: '2026-09-10', paidAlready: 3, trial: true }),
    again('checkIn', 'trialOver'),
    answer('cause', 'given', ['lessIncome']),
    answer('leftOver', 'given', yuan(400)),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    ends('script'),
  ],
};
