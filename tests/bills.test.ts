import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bills } from './corpus/bills.ts';
import { heldOutBills } from './corpus/bills-held-out.ts';
import { billReport } from './support/bill-report.ts';
import { billScores, debtsRead as readDebts } from './support/score-bills.ts';
import { ratesOf, sumOf } from './support/score-signs.ts';

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

describe('the bills held out', () => {
  it('are a third of all, and those that were written before the reader was changed for them', () => {
    expect(heldOutBills.length * 3).toBeGreaterThanOrEqual(bills.length + heldOutBills.length - 5);
    const texts = new Set(bills.map(([text]) => text));
    expect(heldOutBills.filter(([text]) => texts.has(text))).toEqual([]);
    const checksum = createHash('sha256').update(JSON.stringify(heldOutBills)).digest('hex');
    expect(checksum).toBe('aa2d3b9b24e74696714a32535eeaeb40ae03752205d8faa21b3c92cb0cf5a242');
  });

  it('fill in little that a careful person would not, and most of what they would', () => {
    const { recall, precision } = ratesOf(sumOf(Object.values(billScores(heldOutBills))));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('fill in no amount that is wrong', () => {
    const { total, overdue, instalment } = billScores(heldOutBills);
    expect([total, overdue, instalment].map(({ wrong }) => wrong)).toEqual([0, 0, 0]);
  });

  it('are reported as `npm run signs` writes it', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../docs/pasted-bills.md'), 'utf8')).toBe(billReport());
  });
});
