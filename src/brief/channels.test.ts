import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import type { ProductId } from '#model/values.ts';
import { again, answer, journeyOf, type Line, yuan } from '../../tests/support/story.ts';
import { channelsThatDoNotApply, numberOf } from './channels.ts';

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
  return channelsThatDoNotApply(position, journey, emptyFile);
};
const sold = [answer('urgent', 'given', ['sold']), answer('debtSold', 'real')];

describe('channels', () => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    ['the platform’s own products', toChannel(['huabei', 'jiebei']), ['bank', 'buyer']],
    ['a product of a bank among them', toChannel(['huabei', 'xinyonggou']), ['buyer']],
    ['products nobody can tell apart', toChannel(['unsure']), ['buyer']],
    ['a debt whose sale was verified', toChannel(['huabei'], sold), ['phone', 'inApp', 'bank']],
    ['two debts of which one was sold', toChannel(['huabei', 'jiebei'], sold), ['bank']],
  ])('that do not apply to %s are known', (_what, lines, hidden) => {
    expect(hiddenOn(lines)).toEqual(hidden);
  });

  it.each([
    { kind: 'bank', name: '宁波银行' },
    { kind: 'other', name: '某某小贷' },
  ] as const)('of the platform do not apply where the case is with $name', (counterparty) => {
    const { journey } = journeyOf(toChannel([counterparty.kind === 'bank' ? 'xinyongdai' : 'others']));
    const withThem = { ...journey, counterparty };
    expect(channelsThatDoNotApply(roadOf(withThem), withThem, emptyFile)).toEqual(['phone', 'inApp', 'buyer']);
  });

  it('of the platform apply where another lender gave what stands on its pages', () => {
    const { journey } = journeyOf(toChannel(['jiebei']));
    const withThem = { ...journey, counterparty: { kind: 'bank', name: '中银消费金融有限公司' } } as const;
    expect(channelsThatDoNotApply(roadOf(withThem), withThem, emptyFile)).toEqual(['buyer']);
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

describe('the number to dial', () => {
  const bank = { kind: 'bank', name: '宁波银行' } as const;
  const other = { kind: 'other' } as const;
  it.each([
    { channel: null, counterparty: null, of: 'platform' },
    { channel: null, counterparty: { kind: 'platform' }, of: 'platform' },
    { channel: 'phone', counterparty: bank, of: 'platform' },
    { channel: null, counterparty: bank, of: 'bank' },
    { channel: 'bank', counterparty: null, of: 'bank' },
    { channel: 'bank', counterparty: other, of: 'other' },
    { channel: 'inApp', counterparty: null, of: null },
    { channel: 'buyer', counterparty: bank, of: null },
  ] as const)('by $channel with $counterparty is of $of', ({ channel, counterparty, of }) => {
    expect(numberOf({ facts: { channel, counterparty }, debts: [], products: ['huabei'], sales: [] })).toBe(of);
  });

  it('is the buyer’s once all was sold, and the lender’s while one of several was', () => {
    const facts = { channel: 'phone', counterparty: null } as const;
    const sales = [{ nth: 3, on: '2026-11-22' as const, buyer: null }];
    expect(numberOf({ facts, debts: [], products: ['jiebei'], sales })).toBe('buyer');
    expect(numberOf({ facts, debts: [], products: ['huabei', 'jiebei'], sales })).toBe('platform');
    const buyer = { ...facts, channel: 'buyer' } as const;
    expect(numberOf({ facts: buyer, debts: [], products: ['huabei', 'jiebei'], sales })).toBe('buyer');
  });
});
