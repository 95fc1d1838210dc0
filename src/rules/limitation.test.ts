import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { noFacts } from './case-facts.ts';
import { limitationIsOpen, mayBeTimeBarred } from './limitation.ts';

const told = (band: (typeof screens.timing.options)[number] | null) => ({
  ...noFacts,
  timing: band === null ? null : ({ band, on: '2026-11-22' } as const),
});

describe('an expired claim', () => {
  it('is feared only by who has not moved it for three years', () => {
    expect(screens.timing.options.filter((band) => mayBeTimeBarred(told(band)))).toEqual(['late3Years']);
    expect(mayBeTimeBarred(told(null))).toBe(false);
  });

  it('is not ruled out where it is long overdue or nobody knows', () => {
    expect(screens.timing.options.filter((band) => limitationIsOpen(told(band))).sort()).toEqual([
      'late3Years',
      'lateOver90',
      'unsure',
    ]);
    expect(limitationIsOpen(told(null))).toBe(true);
  });

  it('is past once terms were agreed on, as that revives it', () => {
    const facts = { ...told('late3Years'), hasAgreed: true };
    expect([mayBeTimeBarred(facts), limitationIsOpen(facts)]).toEqual([false, false]);
  });

  it.each(['judgment', 'settlement', 'enforcementNotice', 'enforcement'] as const)(
    'can no longer be raised after a court decided: %s',
    (courtCase) => {
      const facts = { ...told('late3Years'), courtCase };
      expect([mayBeTimeBarred(facts), limitationIsOpen(facts)]).toEqual([false, false]);
      expect(mayBeTimeBarred({ ...told('late3Years'), courtCase: 'summons' })).toBe(true);
    },
  );
});
