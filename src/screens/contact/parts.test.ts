import { expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import channel from '#words/contact/channel.ts';
import { whereToCall } from '#words/engine/where-to-call.ts';
import { soldInTheMiddle } from '../../../tests/stories/several-debts.ts';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf } from '../../../tests/support/story.ts';
import { contactParts } from './parts.ts';

const sold = [answer('urgent', 'given', ['sold']), answer('debtSold', 'real')];
const toChannel = linesBefore('channel', soldInTheMiddle).slice(1);

it.each([null, { kind: 'platform' }, { kind: 'bank', name: '宁波银行' }] as const)(
  'sends to the buyer of a debt and not to the app of whoever sold it: %j',
  (counterparty) => {
    const { journey } = journeyOf([...sold, ...toChannel]);
    const told = counterparty === null ? journey : { ...journey, counterparty };
    const state = { journey: told, file: emptyFile, today: '2026-11-22' } as const;
    const { body, where } = contactParts.channel.adaptWords(channel, roadOf(told), state);
    expect(body).toEqual([whereToCall.buyer]);
    expect(where).toBeUndefined();
  },
);

it('sends to the platform’s pages first where another lender gave what stands there', () => {
  const { journey } = journeyOf([answer('urgent', 'none'), ...toChannel]);
  const told = { ...journey, counterparty: { kind: 'bank', name: '中银消费金融有限公司' } } as const;
  const state = { journey: told, file: emptyFile, today: '2026-11-22' } as const;
  const { body, where } = contactParts.channel.adaptWords(channel, roadOf(told), state);
  expect([body, where]).toEqual([channel.instead.lentByAnother.body, channel.where]);
});

it('sends to the platform while nothing was sold', () => {
  const { journey } = journeyOf([answer('urgent', 'none'), ...toChannel]);
  const state = { journey, file: emptyFile, today: '2026-11-22' } as const;
  expect(contactParts.channel.adaptWords(channel, roadOf(journey), state).body).toEqual(channel.body);
});
