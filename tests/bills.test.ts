import { describe, expect, it } from 'vitest';
import { readBill } from '#messages/bill/read-bill.ts';
import { bills, type ExpectedDebt } from './corpus/bills.ts';

const inYuan = (fen: number | undefined) => (fen === undefined ? undefined : fen / 100);

const readDebts = (text: string): readonly ExpectedDebt[] =>
  readBill(text, '2026-11-29').map(({ doubtful: _doubtful, total, overdue, instalment, ...debt }) =>
    JSON.parse(
      JSON.stringify({ ...debt, total: inYuan(total), overdue: inYuan(overdue), instalment: inYuan(instalment) }),
    ),
  );

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('a pasted bill', () => {
  it('is read as it says in at least sixty texts of the kinds people paste', () => {
    expect(bills.length).toBeGreaterThanOrEqual(60);
    expect(new Set(bills.map(([text]) => text)).size).toBe(bills.length);
  });

  it.each(bills)('gives what is sure, and leaves out what is not: %j', (text, debts) => {
    expect(readDebts(text)).toEqual(debts);
  });

  it.each(bills)('is read alike with signs in it that show nothing: %j', (text, debts) => {
    expect(readDebts(Array.from(text).join('\u200b'))).toEqual(debts);
  });

  it('is read alike in full-width forms', () => {
    for (const [text, debts] of bills.filter(([text]) => !/[,，]/.test(text)))
      expect([text, readDebts(fullWidth(text))]).toEqual([text, debts]);
  });
});
