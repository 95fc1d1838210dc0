import { describe, expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import { emptyJourney, type Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { largestFen, mostNegotiations } from '#model/limits.ts';
import { isAnswerTo } from '#model/screens.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, journeyOf } from '../../tests/support/story.ts';
import { elsewhereIn } from './elsewhere.ts';

const asked = journeyOf(linesBefore('terms', lateTwelveDaysJobLoss)).journey;
const owed = ((asked.answers.debts?.value ?? []) as readonly { readonly total?: number }[]).reduce(
  (sum, { total = 0 }) => sum + total,
  0,
);
const withOthers = (journey: Journey, counterparty: Counterparty): Journey => ({ ...journey, counterparty });

const debt = { product: 'huabei', total: largestFen } as const;
const largest = { event: 'given', value: [debt, debt], on: '2026-11-22' } as const;

describe('what other negotiations take out of the purse', () => {
  it('is nothing where there are none, or nobody has said what is owed', () => {
    expect(elsewhereIn([])).toEqual({ agreed: 0, open: 0, owed: 0 });
    expect(elsewhereIn([emptyJourney])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });

  it('is what is owed in those that are still open', () => {
    expect(owed).toBeGreaterThan(0);
    expect(elsewhereIn([asked, asked])).toEqual({ agreed: 0, open: 2, owed: 2 * owed });
  });

  it('counts one whose balance is not known, and then no balance', () => {
    const unknown = journeyOf(linesBefore('debts', lateTwelveDaysJobLoss)).journey;
    expect(elsewhereIn([asked, unknown])).toEqual({ agreed: 0, open: 2, owed: 0 });
  });

  it('counts of each list only what is owed to its own counterparty', () => {
    expect(elsewhereIn([withOthers(asked, { kind: 'platform' })])).toEqual({ agreed: 0, open: 1, owed });
    expect(elsewhereIn([withOthers(asked, { kind: 'other', name: '某某小贷' })])).toEqual({
      agreed: 0,
      open: 0,
      owed: 0,
    });
  });

  it('is the next instalment of an agreement in force, until all is paid', () => {
    const lines = linesBefore('checkIn', acceptedAtOnce);
    const agreed = journeyOf(lines).journey;
    const monthly = roadOf(agreed).facts.inForce?.monthly;
    expect(monthly).toBeGreaterThan(0);
    expect(elsewhereIn([agreed])).toEqual({ agreed: monthly, open: 0, owed: 0 });
    expect(elsewhereIn([journeyOf([...lines, answer('checkIn', 'missed')]).journey])).toMatchObject({
      agreed: monthly,
    });
    expect(elsewhereIn([journeyOf([...lines, answer('checkIn', 'cleared')]).journey])).toEqual({
      agreed: 0,
      open: 0,
      owed: 0,
    });
  });

  it('is nothing for a claim that may have expired', () => {
    const old = journeyOf([...linesBefore('debts', lateTwelveDaysJobLoss), change('timing', 'late3Years')]).journey;
    expect(elsewhereIn([old])).toEqual({ agreed: 0, open: 0, owed: 0 });
  });

  it('is taken by the answer about spending, however much is owed and to however many', () => {
    const most = { ...asked, answers: { ...asked.answers, debts: { ...largest, nth: asked.answers.debts?.nth ?? 0 } } };
    const elsewhere = elsewhereIn(Array.from({ length: mostNegotiations + 5 }, () => most));
    expect(elsewhere).toMatchObject({ open: mostNegotiations, owed: (mostNegotiations + 5) * 2 * largestFen });
    expect(isAnswerTo('spending', 'given', { home: 1, living: 1, others: 0, elsewhere })).toBe(true);
  });
});
