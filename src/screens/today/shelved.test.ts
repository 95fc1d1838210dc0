import { expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { shelved } from './shelved.ts';

const today: IsoDate = '2026-12-01';
const one = (id: number, day: number | null, archivedOn?: IsoDate) => ({
  id,
  other: { lastTouched: addDays('2026-11-01', id), file: archivedOn === undefined ? {} : { archivedOn } },
  next: day === null ? null : { kind: 'reminder' as const, on: addDays(today, day) },
});
const idsOf = (all: readonly { readonly id: number }[]) => all.map(({ id }) => id);

it('the nearest day stands first, then what was touched last; more than four are folded, newest first', () => {
  const all = [one(1, null), one(2, 9), one(3, null), one(4, 2), one(5, null), one(6, null), one(7, null)];
  const { open, more, away } = shelved(all, today);
  expect(idsOf(open)).toEqual([4, 2, 7, 6]);
  expect(idsOf(more)).toEqual([5, 3, 1]);
  expect(away).toEqual([]);
});

it('what was put away is folded until seven days before its next day, and none of twenty is lost', () => {
  const all = Array.from({ length: 20 }, (_, at) => one(at, at, at % 2 === 0 ? today : undefined));
  const { open, more, away } = shelved(all, today);
  expect(idsOf(open)).toEqual([0, 1, 2, 3]);
  expect(idsOf(away)).toEqual([18, 16, 14, 12, 10, 8]);
  expect([...open, ...more, ...away]).toHaveLength(20);
  expect(idsOf(shelved([one(1, -3, today)], today).open)).toEqual([1]);
});
