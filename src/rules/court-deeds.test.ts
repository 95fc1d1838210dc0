import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtDeeds, courtPaperKinds } from '#model/court.ts';
import { addDays } from '#model/dates.ts';
import { deedsFor, handedIn, submissions } from './court-deeds.ts';
import { courtTerm } from './court-term.ts';
import { statutoryDaysOnly } from './working-days.ts';

/** Served on Friday the 13th: the fifteenth day is a Saturday, and the last in law Monday the 30th. */
const term = courtTerm({ servedOn: '2026-11-13', namedDay: null }, statutoryDaysOnly);

describe('handing in', () => {
  it('counts from the day of posting, up to the last day in law', () => {
    expect(handedIn([{ on: '2026-11-30', what: 'sent' }], term)).toEqual({
      how: 'sent',
      on: '2026-11-30',
      isLate: false,
    });
    expect(handedIn([{ on: '2026-12-01', what: 'delivered' }], term)).toEqual({
      how: 'delivered',
      on: '2026-12-01',
      isLate: true,
    });
  });

  it('is never late where nobody knows the term', () => {
    expect(handedIn([{ on: '2027-12-01', what: 'filed' }], null)?.isLate).toBe(false);
  });

  it('is proved by a receipt alone, which may come after the last day', () => {
    expect(handedIn([{ on: '2026-12-03', what: 'receipt' }], term)).toEqual({
      how: 'receipt',
      on: '2026-12-03',
      isLate: false,
    });
  });

  it('is not asking, paying or going there', () => {
    const others = (['evidence', 'attended', 'reported', 'paid', 'asked', 'other'] as const).map((what) => ({
      on: '2026-11-20' as const,
      what,
    }));
    expect(handedIn(others, term)).toBeNull();
  });

  const deeds = fc.array(
    fc.record({ what: fc.constantFrom(...courtDeeds), on: fc.nat(40).map((days) => addDays('2026-11-13', days)) }),
    { maxLength: 6 },
  );

  it('is the first of all, in whatever order they were noted, and nothing noted later makes it late', () => {
    fc.assert(
      fc.property(deeds, deeds, (first, more) => {
        const before = handedIn(first, term);
        expect(handedIn([...first].reverse(), term)?.on).toBe(before?.on);
        const after = handedIn([...first, ...more], term);
        if (before !== null && before.how !== 'receipt' && !before.isLate) expect(after?.isLate).toBe(false);
        if (before !== null) expect(after).not.toBeNull();
      }),
    );
  });
});

describe('what can be noted', () => {
  it('hands in something only where a paper asks for it', () => {
    for (const kind of courtPaperKinds) expect(deedsFor[kind].includes('sent'), kind).toBe(submissions[kind] !== null);
  });
});
