import { expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt } from '#model/values.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, yuan } from '../../tests/support/story.ts';
import { isDebtPaidOff, standingText } from './debt-standing.ts';
import { talksElsewhere } from './talks-elsewhere.ts';

const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 2, first: '2026-12-16' }),
]);
const paid = (amount: number) => fileWith({ payments: [{ on: '2026-12-16', amount: yuan(amount), after: 1_000 }] });

it.each([
  ['2026-12-10', emptyFile, '正在按约定还'],
  ['2026-12-16', emptyFile, '正在按约定还'],
  ['2026-12-17', emptyFile, '已约定，有到期的没还'],
  ['2026-12-17', paid(600), '正在按约定还'],
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
  expect(standingText(late, { ...merged, debts: [late] })).toBe('2026 年 11 月 1 日到期的没还上');
});

it('a debt that is talked about elsewhere stands as it does there, and no agreement here settles it', () => {
  const list: readonly Debt[] = [
    { product: 'huabei', total: yuan(12_000), standing: 'overdue' },
    { product: 'xinyongdai', lender: '宁波银行', total: yuan(9_000), standing: 'overdue', since: '2026-11-01' },
  ];
  const before = linesBefore('finalTerms', acceptedAtOnce).map((line) =>
    'screen' in line && line.screen === 'debts' ? answer('debts', 'given', [...list]) : line,
  );
  const terms = answer('finalTerms', 'given', { monthly: yuan(600), months: 20, first: '2026-12-16' });
  const caseWith = (counterparty: Counterparty, lines: Parameters<typeof journeyOf>[0]) => {
    const walk = journeyOf(lines);
    return { ...walk, journey: { ...walk.journey, counterparty } };
  };
  const huabei = caseWith({ kind: 'platform' }, [...before, terms]);
  const cleared = caseWith({ kind: 'platform' }, [...before, terms, answer('checkIn', 'cleared')]);
  const bank = caseWith({ kind: 'bank', name: '宁波银行' }, before);
  const standings = (own: Walk, other: Walk) => {
    const day = '2026-12-10';
    const elsewhere = talksElsewhere([{ journey: other.journey, file: emptyFile }], day);
    const brief = { ...briefOfWalk(own, emptyFile, day), elsewhere };
    return (brief.facts.debts ?? []).map((debt) => [standingText(debt, brief), isDebtPaidOff(debt, brief)]);
  };
  expect(standings(bank, huabei)).toEqual([
    ['正在按约定还', false],
    ['2026 年 11 月 1 日到期的没还上', false],
  ]);
  expect(standings(huabei, bank)).toEqual(standings(bank, huabei));
  expect(standings(bank, cleared)[0]).toEqual(['已还清', true]);
});
