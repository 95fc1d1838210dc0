import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#case/schemas.ts';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import type { IsoDate } from '#model/dates.ts';
import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, goesOn, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { isBookedBeside } from './booked-beside.ts';
import { caseEvents } from './case-events.ts';
import { paymentCautions } from './payment-cautions.ts';
import { reachedIn, trackerOf } from './tracker.ts';

/** Six hundred a month were agreed; what was told as missed on 18 January. */
const missed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
  today('2026-12-16'),
  answer('checkIn', 'paid'),
  today('2027-01-18'),
  goesOn,
  answer('checkIn', 'missed'),
]);
const after = missed.position.facts.inForce?.nth ?? 0;
type Paid = readonly [on: IsoDate, amount: number, bookedAs?: string];
const fileOf = (paid: readonly Paid[]): CaseFile =>
  fileWith({
    payments: paid.map(([on, amount, bookedAs]) => ({
      on,
      amount: yuan(amount),
      after: after + 100,
      ...(bookedAs !== undefined && { bookedAs }),
    })),
  });

describe('money that the lender booked on penalties or fees', () => {
  it.each([
    ['违约金', true],
    ['费用', true],
    ['逾期罚息', true],
    ['本金', false],
    ['分期手续费', false],
    ['已从违约金改记本金', false],
    ['不是违约金', false],
  ])('is told by what it was booked as: %s', (bookedAs, is) => {
    expect(isBookedBeside({ bookedAs })).toBe(is);
  });

  it('has caught up with nothing, is asked about with its sums, and stands so in table, letter and events', () => {
    const file = fileOf([
      ['2027-01-18', 300, '违约金'],
      ['2027-01-18', 300, '费用'],
    ]);
    const brief = briefOfWalk(missed, file, '2027-01-20');
    const { kept } = brief;
    if (kept === null) throw new Error('Nothing is agreed.');
    expect(reachedIn(missed.position, missed.journey, file, '2027-01-20')).toBe('bookedBeside');
    const [asked] = paymentCautions(kept, '2027-01-20');
    expect(asked?.replace(/\s/g, ' ')).toBe(
      '1 月 18 日还的 300 元，对方记成了“违约金”；1 月 18 日还的 300 元，对方记成了“费用”。约定的那一期，对方可能还当没还清。今天就问：“这笔是按约定还的，请改记在约定的那一期。那一期还差多少？请书面答复。”改记好了，在还款记录里改这一笔。',
    );
    expect(trackerOf(kept, '2027-01-20').map(({ isBookedBeside: is }) => is)).toEqual([
      false,
      true,
      ...Array.from({ length: 8 }, () => false),
    ]);
    expect(textOf(documentOf('missedPayment', brief)).replace(/\s/g, ' ')).toContain(
      '其中2027 年 1 月 18 日还的 300 元，对方记成了“违约金”；',
    );
    expect(caseEvents(brief).filter(({ what }) => what.includes('对方记作：违约金'))).toHaveLength(1);
  });

  it('is as good as any other once the lender has put it right', () => {
    const file = fileOf([['2027-01-18', 600, '改记在本金']]);
    const { kept } = briefOfWalk(missed, file, '2027-01-20');
    expect(kept && paymentCautions(kept, '2027-01-20')).toEqual([]);
    expect(reachedIn(missed.position, missed.journey, file, '2027-01-20')).toBe('caughtUp');
  });

  it('is named to the lender by words that are in the list alone', () => {
    for (const word of words.beside) expect(isBookedBeside({ bookedAs: word })).toBe(true);
  });
});
