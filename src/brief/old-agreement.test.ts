import { describe, expect, it } from 'vitest';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf, documentsFor } from '#documents/registry.ts';
import type { IsoDate } from '#model/dates.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { scriptOf } from '#speech/script.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { reachedIn } from './tracker.ts';

const terms = answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' });
const agreed = journeyOf([...linesBefore('finalTerms', acceptedAtOnce), terms]);
const after = agreed.position.facts.inForce?.nth ?? 0;
type Noted = Parameters<typeof fileWith>[0];
const isOld = (on: IsoDate, noted: Noted = {}) => mayBeTimeBarred(briefOfWalk(agreed, fileWith(noted), on).facts);
const call = (on: IsoDate) => ({ on, kind: 'often' as const });

describe('an agreement that nothing moved for three years', () => {
  it('may have expired from three years after its last day on, and not before', () => {
    expect([isOld('2030-09-15'), isOld('2030-09-16'), isOld('2031-06-01')]).toEqual([false, true, true]);
  });

  it('has not where something was paid or demanded in time; a later demand starts nothing anew', () => {
    const payments = [{ on: '2028-05-01', amount: yuan(100), after }] as const;
    expect(isOld('2031-04-01', { payments })).toBe(false);
    expect(isOld('2031-06-01', { payments })).toBe(true);
    expect(isOld('2031-06-01', { incidents: [call('2029-01-01')] })).toBe(false);
    expect(isOld('2031-06-01', { incidents: [call('2031-05-20')] })).toBe(true);
  });

  it('is over where all was paid', () => {
    expect(isOld('2031-06-01', { payments: [{ on: '2027-09-16', amount: yuan(6_000), after }] })).toBe(false);
  });

  it('is talked of without a promise: not that something was missed, nor that it is paid later', () => {
    const missed = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      terms,
      today('2031-06-01'),
      answer('checkIn', 'missed'),
    ]);
    expect(reachedIn(missed.position, missed.journey, fileWith({}), '2031-06-01')).toBe('old');
    const brief = briefOfWalk(missed, fileWith({}), '2031-06-01');
    expect(documentsFor(brief)).not.toContain('missedPayment');
    const told = briefOfWalk(
      journeyOf([
        ...linesBefore('finalTerms', acceptedAtOnce),
        terms,
        today('2031-06-01'),
        answer('checkIn', 'missed'),
        again('missSoon', 'tell'),
        answer('cause', 'given', ['jobLoss']),
      ]),
      fileWith({}),
      '2031-06-01',
    );
    const said = [...scriptOf(told).phone, scriptOf(told).chat, textOf(documentOf('letter', told))].join('\n');
    expect(said).not.toMatch(/我愿意还|没能还上|重新谈|重新约定|分期还|方案/);
  });
});
