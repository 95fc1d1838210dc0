import { describe, expect, it } from 'vitest';
import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { apartFrom as apart } from './apart-from.ts';
import { isOwedTo } from './counterparty.ts';

const debts = [
  { product: 'xinyonggou', lender: '某某银行' },
  { product: 'xinyongdai', lender: '宁波银行' },
] as const;
const second = { kind: 'bank', name: '宁波银行' } as const;
const apartFrom = (own: Counterparty, other: Counterparty, listed: readonly Debt[]) =>
  apart(own, other, listed, '平台公司');

describe('a second counterparty of the same kind', () => {
  it('leaves the first the only other lender, so that no debt is talked about twice', () => {
    const first = apartFrom({ kind: 'bank' }, second, debts);
    expect(first).toEqual({ kind: 'bank', name: '某某银行' });
    for (const debt of debts) expect(isOwedTo(first, debt)).not.toBe(isOwedTo(second, debt));
  });

  it('changes nothing where the first has a name, is of another kind, or could be several', () => {
    expect(apartFrom({ kind: 'bank', name: '甲' }, second, debts)).toEqual({ kind: 'bank', name: '甲' });
    expect(apartFrom({ kind: 'platform' }, second, debts)).toEqual({ kind: 'platform' });
    const more = [...debts, { product: 'xinyongdai', lender: '乙' }] as const;
    expect(apartFrom({ kind: 'bank' }, { kind: 'bank', name: '丙' }, more)).toEqual({ kind: 'bank' });
  });
});

describe('a second counterparty whose debt the first one counts', () => {
  const jiebei = (lender?: string): Debt => ({ product: 'jiebei', ...(lender !== undefined && { lender }) });
  const huabei: Debt = { product: 'huabei' };

  it.each<[string, Counterparty, readonly Debt[], Counterparty]>([
    [
      'the only other lender',
      { kind: 'platform' },
      [jiebei('南京银行'), jiebei('宁波银行')],
      { kind: 'platform', name: '南京银行' },
    ],
    [
      'every other lender',
      { kind: 'platform' },
      [jiebei('甲'), jiebei(' 宁波银行'), jiebei('乙')],
      { kind: 'platform', name: '甲', also: [{ kind: 'platform', name: '乙' }] },
    ],
    [
      'those left of several',
      { kind: 'platform', name: '甲', also: [{ kind: 'platform', name: '宁波银行' }] },
      [jiebei('甲'), jiebei('宁波银行')],
      { kind: 'platform', name: '甲' },
    ],
    [
      'the lender of the platform',
      { kind: 'platform' },
      [huabei, jiebei('宁波银行')],
      { kind: 'platform', name: '平台公司' },
    ],
    [
      'the lender of the platform beside others',
      { kind: 'platform' },
      [huabei, jiebei('宁波银行'), jiebei('乙')],
      { kind: 'platform', name: '平台公司', also: [{ kind: 'platform', name: '乙' }] },
    ],
    ['all there is, where there is no other', { kind: 'platform' }, [jiebei('宁波银行')], { kind: 'platform' }],
  ])('leaves the first %s', (_, own, listed, first) => {
    expect(apartFrom(own, second, listed)).toEqual(first);
    if (listed.length < 2) return;
    for (const debt of listed) expect([isOwedTo(first, debt), isOwedTo(second, debt)].filter(Boolean)).toHaveLength(1);
  });
});
