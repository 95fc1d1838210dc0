import { describe, expect, it } from 'vitest';
import { termsDifference } from './terms-difference.ts';

const proposed = { monthly: 60_000, months: 35, first: '2026-12-20' } as const;

describe('terms written down', () => {
  it('are told apart from those on the table, figure by figure', () => {
    expect(termsDifference(proposed, { monthly: 65_000, months: 33, first: '2026-12-20' })).toEqual([
      { part: 'monthly', expected: 60_000, written: 65_000 },
      { part: 'months', expected: 35, written: 33 },
    ]);
    expect(termsDifference(proposed, { ...proposed, first: '2026-12-10' })).toEqual([
      { part: 'first', expected: '2026-12-20', written: '2026-12-10' },
    ]);
  });

  it('differ in a last instalment that is written like the others, or not at all, where a smaller one was proposed', () => {
    const remainder = { ...proposed, last: 30_000 };
    const difference = [{ part: 'last', expected: 30_000, written: 60_000 }];
    expect(termsDifference(remainder, proposed)).toEqual(difference);
    expect(termsDifference(remainder, { ...proposed, last: 60_000 })).toEqual(difference);
    expect(termsDifference(remainder, remainder)).toEqual([]);
    expect(termsDifference(remainder, { monthly: 60_000 })).toEqual([]);
    expect(termsDifference(remainder, { ...proposed, months: 36 }).map(({ part }) => part)).toEqual(['months']);
  });

  it('differ in nothing that was not told', () => {
    expect(termsDifference(proposed, proposed)).toEqual([]);
    expect(termsDifference({ monthly: 60_000 }, { months: 35, first: '2026-12-20' })).toEqual([]);
  });
});
