import { describe, expect, it } from 'vitest';
import { apartFrom, isOwedTo, productsOf, usualCounterparty } from './counterparty.ts';

describe('whom a debt is owed to', () => {
  it('follows from the product, and from the name where both are known', () => {
    expect(isOwedTo({ kind: 'platform' }, { product: 'jiebei' })).toBe(true);
    expect(isOwedTo({ kind: 'platform' }, { product: 'xinyonggou' })).toBe(false);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou', lender: ' 宁波银行' })).toBe(true);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou', lender: '某某银行' })).toBe(false);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou' })).toBe(true);
  });

  it('is usually the lender of the platform before a bank before others', () => {
    expect(usualCounterparty(['others', 'xinyongdai', 'huabei'])).toEqual({ kind: 'platform' });
    expect(usualCounterparty(['others', 'xinyongdai'])).toEqual({ kind: 'bank' });
    expect(usualCounterparty(['unsure'])).toEqual({ kind: 'other' });
    expect(usualCounterparty([])).toBeNull();
    expect(productsOf('platform', ['huabei', 'others'])).toEqual(['huabei']);
  });
});

describe('a second counterparty of the same kind', () => {
  const debts = [
    { product: 'xinyonggou', lender: '某某银行' },
    { product: 'xinyongdai', lender: '宁波银行' },
  ] as const;
  const second = { kind: 'bank', name: '宁波银行' } as const;

  it('leaves the first the only other lender, so that no debt is talked about twice', () => {
    const first = apartFrom({ kind: 'bank' }, second, debts);
    expect(first).toEqual({ kind: 'bank', name: '某某银行' });
    for (const debt of debts) expect(isOwedTo(first, debt)).not.toBe(isOwedTo(second, debt));
  });

  it('changes nothing where the first has a name, is of another kind, or could be several', () => {
    expect(apartFrom({ kind: 'bank', name: '甲' }, second, debts)).toEqual({ kind: 'bank', name: '甲' });
    expect(apartFrom({ kind: 'platform' }, second, debts)).toEqual({ kind: 'platform' });
    const more = [...debts, { product: 'xinyongdai', lender: '乙' }] as const;
    expect(apartFrom({ kind: 'bank' }, second, more)).toEqual({ kind: 'bank' });
  });
});
