import { describe, expect, it } from 'vitest';
import { isOwedTo, productsOf, usualCounterparty } from './counterparty.ts';

describe('whom a debt is owed to', () => {
  it('follows from the product, and from the name where both are known', () => {
    expect(isOwedTo({ kind: 'platform' }, { product: 'jiebei' })).toBe(true);
    expect(isOwedTo({ kind: 'platform' }, { product: 'xinyonggou' })).toBe(false);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou', lender: ' 宁波银行' })).toBe(true);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou', lender: '某某银行' })).toBe(false);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'xinyonggou' })).toBe(true);
  });

  it('follows from the names alone where both are known: a bank lends under the products of the platform too', () => {
    const jiebei = { product: 'jiebei', lender: '宁波银行' } as const;
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, jiebei)).toBe(true);
    expect(isOwedTo({ kind: 'other', name: '宁波银行' }, jiebei)).toBe(true);
    expect(isOwedTo({ kind: 'bank', name: '南京银行' }, jiebei)).toBe(false);
    expect(isOwedTo({ kind: 'platform', name: '南京银行' }, jiebei)).toBe(false);
    expect(isOwedTo({ kind: 'bank', name: '宁波银行' }, { product: 'jiebei' })).toBe(false);
    expect(isOwedTo({ kind: 'bank' }, jiebei)).toBe(false);
  });

  it('is usually the lender of the platform before a bank before others', () => {
    expect(usualCounterparty(['others', 'xinyongdai', 'huabei'])).toEqual({ kind: 'platform' });
    expect(usualCounterparty(['others', 'xinyongdai'])).toEqual({ kind: 'bank' });
    expect(usualCounterparty(['unsure'])).toEqual({ kind: 'other' });
    expect(usualCounterparty([])).toBeNull();
    expect(productsOf('platform', ['huabei', 'others'])).toEqual(['huabei']);
  });
});
