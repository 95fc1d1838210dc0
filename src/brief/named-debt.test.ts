import { expect, it } from 'vitest';
import { isOwedTo } from '#rules/counterparty.ts';
import { isNamed } from './named-debt.ts';

const debts = [
  { product: 'jiebei', lender: '南京银行 ' },
  { product: 'jiebei', lender: '宁波银行' },
] as const;

it.each(debts)('is the debt of the lender that a case is with, however its name was typed: $lender', (debt) => {
  const name = debt.lender.trim();
  expect(isNamed(debt, { product: 'jiebei', lender: name }, debts)).toBe(true);
  expect(isOwedTo({ kind: 'bank', name }, debt)).toBe(true);
  expect(debts.filter((one) => isNamed(one, { product: 'jiebei', lender: name }, debts))).toEqual([debt]);
});

it('is none of several of one product where no lender is named', () => {
  expect(debts.some((debt) => isNamed(debt, { product: 'jiebei' }, debts))).toBe(false);
});
