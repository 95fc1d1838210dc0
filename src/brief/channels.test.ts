import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import type { ProductId } from '#model/values.ts';
import { again, answer, journeyOf, type Line, yuan } from '../../tests/support/story.ts';
import { channelsThatDoNotApply } from './channels.ts';

const toChannel = (products: readonly ProductId[], urgent: readonly Line[] = [answer('urgent', 'none')]) => [
  ...urgent,
  answer('soFar', 'notYet'),
  answer('products', 'given', [...products]),
  answer('timing', 'late30'),
  answer('cause', 'given', ['illness']),
  answer('leftOver', 'given', yuan(500)),
  answer('firstStep', 'contactNow'),
];
const hiddenOn = (lines: readonly Line[]) => {
  const { position, journey } = journeyOf(lines);
  expect(position.screen).toBe('channel');
  return channelsThatDoNotApply(position, journey.answers);
};
const sold = [answer('urgent', 'given', ['sold']), answer('debtSold', 'real')];

describe('channels', () => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    ['the platform’s own products', toChannel(['huabei', 'jiebei']), ['bank', 'buyer']],
    ['a product of a bank among them', toChannel(['huabei', 'xinyonggou']), ['buyer']],
    ['products nobody can tell apart', toChannel(['unsure']), ['buyer']],
    ['a debt whose sale was verified', toChannel(['huabei'], sold), ['bank']],
  ])('that do not apply to %s are known', (_what, lines, hidden) => {
    expect(hiddenOn(lines)).toEqual(hidden);
  });

  it('of the platform do not apply where the case is with a bank', () => {
    const { journey } = journeyOf(toChannel(['xinyongdai']));
    const withBank = { ...journey, counterparty: { kind: 'bank', name: '宁波银行' } } as const;
    expect(channelsThatDoNotApply(roadOf(withBank), withBank.answers)).toEqual(['phone', 'inApp', 'buyer']);
  });

  it('all apply once the other side says that somebody else is in charge', () => {
    expect(
      hiddenOn([
        ...toChannel(['huabei']),
        answer('channel', 'phone'),
        answer('script', 'connected'),
        again('howItWent', 'elsewhere'),
      ]),
    ).toEqual([]);
  });
});
