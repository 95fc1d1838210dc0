import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { PastAnswer } from '#model/answers.ts';
import { addDays } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { paymentParts } from './payment-parts.ts';
import { instalmentsOf, type Payment, type PaymentLog, paidBefore, paymentsIn } from './payments.ts';

const terms: AgreedTerms = { monthly: yuan(850), months: 6, first: '2026-10-16' };
const agreement = { nth: 10, terms };
const log = (parts: Partial<PaymentLog> = {}): PaymentLog => ({ ...emptyFile, ...parts });
const paid = (nth: number, on: PastAnswer['answer']['on']): PastAnswer => ({
  key: 'checkIn',
  answer: { event: 'paid', on, nth },
});
const told = (payments: readonly Payment[]) =>
  payments.map(({ on, amount, instalment, isWhole }) => [on, amount, instalment?.n ?? null, isWhole]);

describe('payments', () => {
  it('that an answer reports pay what was open of the next instalment when it was given', () => {
    const answers = [paid(11, '2026-10-16'), paid(12, '2026-11-15')];
    expect(told(paymentsIn([agreement], answers, log()))).toEqual([
      ['2026-10-16', yuan(850), 1, true],
      ['2026-11-15', yuan(850), 2, true],
    ]);
  });

  it('that are told a few days later to have been made in time were made by their day', () => {
    const toldOn = (on: PastAnswer['answer']['on'], nth = 11) => told(paymentsIn([agreement], [paid(nth, on)], log()));
    for (const on of ['2026-10-16', '2026-10-17', '2026-10-30'] as const)
      expect(toldOn(on)).toEqual([['2026-10-16', yuan(850), 1, true]]);
    // Nearer to the next one it may be that one, and paid before its day it was paid then.
    for (const on of ['2026-11-10', '2026-10-12'] as const) expect(toldOn(on)).toEqual([[on, yuan(850), 1, true]]);
    const exact = { on: '2026-10-20', amount: yuan(850), after: 11, answer: 'checkIn#11' } as const;
    const corrected = paymentsIn([agreement], [paid(11, '2026-10-17')], log({ payments: [exact] }));
    expect(told(corrected)).toEqual([['2026-10-20', yuan(850), 1, true]]);
  });

  it('that were noted count as well, and an answer after them pays the rest', () => {
    const payments = [{ on: '2026-10-10', amount: yuan(300), after: 10 }] as const;
    expect(told(paymentsIn([agreement], [paid(11, '2026-10-16')], log({ payments })))).toEqual([
      ['2026-10-10', yuan(300), 1, false],
      ['2026-10-16', yuan(550), 1, false],
    ]);
  });

  it('that are noted later change nothing of how much an answer said was paid, but what was paid first pays first', () => {
    const payments = [{ on: '2026-10-10', amount: yuan(300), after: 11 }] as const;
    expect(told(paymentsIn([agreement], [paid(11, '2026-10-16')], log({ payments })))).toEqual([
      ['2026-10-10', yuan(300), 1, false],
      ['2026-10-16', yuan(850), 1, false],
    ]);
  });

  it('pay the instalments in the order of their days, whichever was noted first', () => {
    const payments = [
      { on: '2026-11-20', amount: yuan(1700), after: 10 },
      { on: '2026-10-16', amount: yuan(850), after: 10 },
    ] as const;
    const all = paymentsIn([agreement], [], log({ payments }));
    expect(told(all)).toEqual([
      ['2026-10-16', yuan(850), 1, true],
      ['2026-11-20', yuan(1700), 2, false],
    ]);
    const parts = paymentParts({ instalments: instalmentsOf(agreement, []), paidSum: yuan(2550), payments: all });
    for (const { on, instalment } of all)
      expect(parts.find(({ payment }) => payment.on === on)?.instalment.on).toBe(instalment?.on);
  });

  it('that an answer reported can be corrected and taken back', () => {
    const answers = [paid(11, '2026-10-16'), paid(12, '2026-11-15')];
    const corrected = { on: '2026-10-18', amount: yuan(800), after: 11, answer: 'checkIn#11' } as const;
    expect(told(paymentsIn([agreement], answers, log({ payments: [corrected] })))).toEqual([
      ['2026-10-18', yuan(800), 1, false],
      ['2026-11-15', yuan(50), 1, false],
    ]);
    const back = { ...corrected, amount: 0 };
    expect(told(paymentsIn([agreement], answers, log({ payments: [back] })))).toEqual([
      ['2026-11-15', yuan(850), 1, true],
    ]);
  });

  it('made before an agreement, or before any, pay none of its instalments', () => {
    const payments = [
      { on: '2026-09-01', amount: yuan(500), after: 4, product: 'huabei', bookedAs: '违约金' },
      { on: '2026-10-01', amount: yuan(200), after: 12, before: true },
    ] as const;
    expect(paymentsIn([agreement], [], log({ payments }))).toMatchObject([
      { on: '2026-09-01', amount: yuan(500), under: null, instalment: null, product: 'huabei', bookedAs: '违约金' },
      { on: '2026-10-01', amount: yuan(200), under: null, instalment: null },
    ]);
  });

  it('stay under the agreement of then when another takes its place', () => {
    const second = { nth: 20, terms: { ...terms, monthly: yuan(300) } };
    const payments = [{ on: '2026-12-20', amount: yuan(300), after: 21 }] as const;
    expect(paymentsIn([agreement, second], [paid(11, '2026-10-16')], log({ payments }))).toMatchObject([
      { under: 10, amount: yuan(850), isWhole: true },
      { under: 20, amount: yuan(300), isWhole: true },
    ]);
  });

  it('belong to no agreement while the terms are still to be entered', () => {
    const later: PastAnswer = { key: 'finalTerms@2', answer: { event: 'later', on: '2026-11-01', nth: 20 } };
    expect(paymentsIn([agreement], [later, paid(21, '2026-11-16')], log())).toMatchObject([
      { under: null, amount: null, instalment: null },
    ]);
  });

  it('together are what was paid, whatever the order in which they are noted', () => {
    const entry = fc.record({
      on: fc.nat(200).map((days) => addDays('2026-10-01', days)),
      amount: fc.integer({ min: 1, max: 200_000 }),
      after: fc.integer({ min: 10, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.nat(6), (payments, paidAlready) => {
        const first = { nth: 10, terms: { ...terms, ...(paidAlready > 0 && { paidAlready }) } };
        const all = paymentsIn([first], [], log({ payments }));
        const sum = all.reduce((total, { amount }) => total + (amount ?? 0), 0);
        expect(sum).toBe(payments.reduce((total, { amount }) => total + amount, 0));
        expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort());
        expect(paidBefore(first.terms, instalmentsOf(first, []))).toBe(paidAlready * yuan(850));
      }),
    );
  });
});

describe('an instalment that was put off', () => {
  it('falls due on its new day, with what falls due then', () => {
    const postponements = [{ from: '2026-11-16', to: '2026-12-01', after: 11 }] as const;
    expect(instalmentsOf(agreement, postponements).map(({ on }) => on)).toEqual([
      '2026-10-16',
      '2026-12-01',
      '2026-12-16',
      '2027-01-16',
      '2027-02-16',
      '2027-03-16',
    ]);
    expect(instalmentsOf(agreement, [{ from: '2026-11-16', to: '2026-12-16', after: 11 }])[1]).toEqual({
      on: '2026-12-16',
      amount: yuan(1700),
    });
  });

  it('stays where it was under another agreement', () => {
    expect(instalmentsOf(agreement, [{ from: '2026-11-16', to: '2026-12-01', after: 5 }])[1]?.on).toBe('2026-11-16');
  });
});
