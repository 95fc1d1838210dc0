import { expect, it } from 'vitest';
import { standingText } from '#brief/debt-standing.ts';
import { talksElsewhere } from '#brief/talks-elsewhere.ts';
import { emptyFile } from '#case/record.ts';
import type { Debt } from '#model/values.ts';
import { debtListWords as words } from '#words/documents/debt-list.ts';
import { allStories } from '../../tests/stories/all.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, walkStory, yuan } from '../../tests/support/story.ts';
import { documentOf } from './registry.ts';

const rowsOf = (walk: Walk): readonly (readonly string[])[] =>
  documentOf('debtList', briefOfWalk(walk)).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

const cleared = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 3, first: '2026-12-16' }),
  answer('checkIn', 'cleared'),
]);

it('counts no debt as owed that it calls paid off, whatever the story', () => {
  for (const walk of [...allStories.map((story) => walkStory(story)), cleared]) {
    const brief = briefOfWalk(walk);
    const rows = rowsOf(walk);
    const sum = rows.findIndex(([name]) => name === words.sum);
    const owed = sum < 0 ? [] : rows.slice(0, sum);
    expect(owed.filter((row) => row.includes(words.standing.paidOff))).toEqual([]);
    const called = (brief.facts.debts ?? []).filter((debt) => standingText(debt, brief) === words.standing.paidOff);
    expect(rows.filter((row) => row.includes(words.standing.paidOff))).toHaveLength(called.length);
  }
});

it('has no sum once all is told to be paid off', () => {
  const rows = rowsOf(cleared);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.includes(words.standing.paidOff))).toBe(true);
});

it('has the debts that were told only in another negotiation, as they stand there, and none twice', () => {
  const listing = (debts: Debt[]): Walk =>
    journeyOf([...linesBefore('debts', acceptedAtOnce), answer('debts', 'given', debts)]);
  const huabei = { product: 'huabei', total: yuan(9600) } as const;
  const jiebei = {
    product: 'jiebei',
    lender: '乙银行',
    total: yuan(12_000),
    standing: 'sold',
    buyer: '丙公司',
  } as const;
  const own = listing([huabei]);
  const other = { ...listing([huabei, jiebei]).journey, counterparty: { kind: 'bank', name: '乙银行' } } as const;
  const elsewhere = talksElsewhere([{ journey: other, file: emptyFile }], own.today);
  const { blocks } = documentOf('debtList', { ...briefOfWalk(own), elsewhere });
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows.map(([name, total]) => [name, total])).toEqual([
    ['花呗', '9,600 元'],
    ['借呗（乙银行）', '12,000 元'],
    [words.sum, '21,600 元'],
  ]);
});

it('leaves no cell empty that would read as nothing overdue, or as due on no day', () => {
  const debts: Debt[] = [
    { product: 'huabei', total: yuan(9600) },
    { product: 'jiebei', total: yuan(500), dueDay: 25, standing: 'notDue' },
  ];
  const rows = rowsOf(journeyOf([...linesBefore('debts', acceptedAtOnce), answer('debts', 'given', debts)]));
  expect(rows[0]?.slice(0, 4)).toEqual(['花呗', '9,600 元', '以账单为准', '以账单为准']);
  expect(rows[1]?.slice(2, 5)).toEqual(['', '每月 25 日', '还没到期']);
});
