import { expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../tests/support/story.ts';
import { standingText } from './debt-standing.ts';

const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 2, first: '2026-12-16' }),
]);
const paid = (amount: number) => fileWith({ payments: [{ on: '2026-12-16', amount: yuan(amount), after: 1_000 }] });

it.each([
  ['2026-12-10', emptyFile, '按约定还着'],
  ['2026-12-16', emptyFile, '按约定还着'],
  ['2026-12-17', emptyFile, '已约定，有到期的没还'],
  ['2026-12-17', paid(600), '按约定还着'],
  ['2027-01-17', paid(600), '已约定，有到期的没还'],
  ['2026-12-17', paid(1200), '约定的都还了'],
] as const)('a debt under an agreement stands as that does on %s', (on: IsoDate, file, said) => {
  const brief = briefOfWalk(agreed, file, on);
  const [debt] = brief.debts;
  expect(debt && standingText(debt, brief)).toBe(said);
});

it('what came in since by a merger does not', () => {
  const brief = briefOfWalk(agreed, emptyFile, '2026-12-10');
  const [own] = brief.debts;
  if (own === undefined) throw new Error('the story lists no debt');
  const merged = { ...brief, addedSince: [own.product] };
  expect(standingText(own, merged)).toBe('');
  const late = { ...own, standing: 'overdue', since: '2026-11-01' } as const;
  expect(standingText(late, { ...merged, debts: [late] })).toBe('2026 年 11 月 1 日起逾期');
});
