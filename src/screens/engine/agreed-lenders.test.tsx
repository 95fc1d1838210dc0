import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agreedWith, unnamedByKind, unsaidLenders } from '#brief/agreed-with.ts';
import { lendersOf } from '#brief/lenders.ts';
import { notBegun } from '#brief/not-begun.ts';
import { withPaidElsewhere } from '#brief/paid-elsewhere.ts';
import { textOf } from '#documents/blocks/document.ts';
import { documentOf } from '#documents/registry.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { kindOf } from '#rules/counterparty.ts';
import { fill } from '#text/fill.ts';
import { debtListWords } from '#words/documents/debt-list.ts';
import { agreedLendersWords as words } from '#words/engine/agreed-lenders.ts';
import { names } from '#words/names.ts';
import { common } from '#words/shell/common.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { acceptedAtOnce } from '../../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Walk, yuan } from '../../../tests/support/story.ts';

const debts: readonly Debt[] = [
  { product: 'jiebei', lender: '南京银行', total: yuan(18_000), standing: 'overdue' },
  { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'overdue' },
];
const before = linesBefore('finalTerms', acceptedAtOnce).map((line) =>
  'screen' in line && line.screen === 'debts' ? answer('debts', 'given', [...debts]) : line,
);
const walkWith = (event: 'paid' | 'cleared', monthly = yuan(500)) =>
  journeyOf([
    ...before,
    answer('finalTerms', 'given', { monthly, months: 36, first: '2026-12-16' }),
    answer('checkIn', event),
  ]);
const told = (walk: Walk, counterparty: Journey['counterparty'] & object): Walk => ({
  ...walk,
  journey: { ...walk.journey, counterparty },
});
const listOf = (walk: Walk) => textOf(documentOf('debtList', briefOfWalk(walk)));
const count = (text: string, part: string) => text.split(part).length - 1;

it('does not count a debt as agreed on while it is not known which of its lenders agreed', () => {
  const walk = walkWith('paid');
  expect(unsaidLenders(roadOf(walk.journey).facts)).toEqual(['南京银行', '宁波银行']);
  expect(count(listOf(walk), debtListWords.standing.agreedUnsaid)).toBe(2);
  expect(count(listOf(walkWith('paid', yuan(750))), debtListWords.standing.agreed)).toBe(2);
});

it('leaves open what an agreement with one lender does not cover, also once all of it is paid', () => {
  const walk = told(walkWith('cleared'), { kind: 'platform', name: '南京银行' });
  expect(listOf(walk)).toMatch(/宁波银行.*逾期/);
  expect(listOf(walk)).toMatch(/南京银行.*已还清/);
  expect(notBegun([roadOf(walk.journey)], [])).toMatchObject([{ counterparty: { name: '宁波银行' } }]);
  const next = withPaidElsewhere(debts, '2026-11-20', [{ journey: walk.journey }]);
  expect(next.map(({ standing }) => standing)).toEqual(['paidOff', 'overdue']);
  const unsaid = told(walkWith('cleared'), { kind: 'platform' });
  expect(withPaidElsewhere(debts, '2026-11-20', [{ journey: unsaid.journey }])).toEqual(debts);
});

describe('an agreement where the lender of another debt was not named', () => {
  const unnamed = ['huabei', 'xinyonggou', 'others'] as const satisfies readonly ProductId[];
  const lenders = ['南京银行', '宁波银行'];

  it.each(unnamed.flatMap((product) => [[[product]], [unnamed.filter((one) => one !== product)]]))(
    'is just with those that are ticked, by name and without one: %j',
    (products) => {
      const listed = [...debts, ...products.map((product): Debt => ({ product, total: yuan(1_000) }))];
      const facts = { ...roadOf(walkWith('paid').journey).facts, debts: listed, counterparty: null };
      const offered = unnamedByKind(facts).map(({ kind }) => kind);
      expect(unsaidLenders(facts)).toEqual(lenders);
      for (const named of [['南京银行'], ['宁波银行'], lenders, []])
        for (const of of [[], offered, ...offered.map((kind) => [kind])]) {
          const counterparty = agreedWith(facts, named, of);
          if (counterparty === null) {
            expect(named).toEqual([]);
            continue;
          }
          const agreed = debtsInTalk({ debts: [...listed], counterparty });
          expect(agreed).toEqual(
            debtsInTalk(facts).filter(({ lender, product }) =>
              lender === undefined ? of.includes(kindOf[product]) : named.includes(lender),
            ),
          );
          expect(unsaidLenders({ ...facts, counterparty })).toEqual([]);
        }
    },
  );

  it('is asked about, whatever kind the other debt is of', async () => {
    const walk = journeyOf([
      ...before.map((line) =>
        'screen' in line && line.screen === 'debts'
          ? answer('debts', 'given', [...debts, { product: 'xinyonggou', total: yuan(1_000) }])
          : line,
      ),
      answer('finalTerms', 'given', { monthly: yuan(500), months: 36, first: '2026-12-16' }),
    ]);
    const repository = memoryRepository({ records: [recordOf(walk)] });
    const { user } = await renderApp({ walk, hash: '#/', repository });
    await user.click(await screen.findByRole('checkbox', { name: '南京银行' }));
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByRole('heading', { name: negotiationsWords.notBegun })).toBeVisible();
    expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
  });
});

it('asks which of them agreed, and lists the others as not begun', async () => {
  const walk = walkWith('paid');
  const repository = memoryRepository({ records: [recordOf(walk)] });
  const { user } = await renderApp({ walk, hash: '#/', repository });
  const section = (await screen.findByRole('heading', { name: words.title })).closest('section') ?? document.body;
  await user.click(within(section).getByRole('button', { name: words.save }));
  expect(screen.getByText(words.missing)).toBeVisible();
  await user.click(within(section).getByRole('checkbox', { name: '南京银行' }));
  await user.click(within(section).getByRole('button', { name: words.save }));
  expect(await screen.findByRole('heading', { name: negotiationsWords.notBegun })).toBeVisible();
  expect(screen.queryByRole('heading', { name: words.title })).toBeNull();
});

it('offers to talk to the others where they are not listed', async () => {
  const walk = walkWith('paid');
  const repository = memoryRepository({ records: [recordOf(walk)] });
  const { user } = await renderApp({ walk, hash: '#/onTrack', repository });
  await user.click(await screen.findByRole('checkbox', { name: '南京银行' }));
  await user.click(screen.getByRole('button', { name: words.save }));
  await user.click(screen.getByRole('button', { name: fill(negotiationsWords.apartBegin, { lender: '宁波银行' }) }));
  expect(await screen.findByText(fill(common.talksWith, { name: '宁波银行' }))).toBeVisible();
});

describe('an agreement of one named lender beside the platform’s own, whose debt has no name', () => {
  const listed: readonly Debt[] = [
    { product: 'huabei', total: yuan(9_000), standing: 'overdue' },
    { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'overdue' },
  ];
  const walk = journeyOf([
    ...before.map((line) =>
      'screen' in line && line.screen === 'debts' ? answer('debts', 'given', [...listed]) : line,
    ),
    answer('finalTerms', 'given', { monthly: yuan(500), months: 24, first: '2026-12-16' }),
    answer('checkIn', 'paid'),
  ]);
  const { facts } = roadOf(walk.journey);
  const huabei = fill(words.unnamed, { what: '花呗' });

  it('asks whose it is, and of nobody once it is told', () => {
    expect(unsaidLenders(facts)).toEqual(['宁波银行']);
    const agreed = [agreedWith(facts, ['宁波银行']), agreedWith(facts, [], ['platform'])];
    const talks = agreed.map((counterparty) => counterparty && debtsInTalk({ debts: [...listed], counterparty }));
    expect(talks).toEqual([[listed[1]], [listed[0]]]);
    for (const counterparty of [...agreed, agreedWith(facts, ['宁波银行'], ['platform'])])
      expect(unsaidLenders({ ...facts, counterparty })).toEqual([]);
  });

  it('names both where it is with both, and writes to each of its own', async () => {
    const both = told(walk, agreedWith(facts, ['宁波银行'], ['platform']) ?? { kind: 'platform' });
    expect(lendersOf(briefOfWalk(both))).toEqual([names.lender, '宁波银行']);
    const repository = memoryRepository({ records: [recordOf(walk)] });
    const { user } = await renderApp({ walk, hash: '#/onTrack', repository });
    await user.click(await screen.findByRole('checkbox', { name: huabei }));
    await user.click(screen.getByRole('checkbox', { name: '宁波银行' }));
    await user.click(screen.getByRole('button', { name: words.save }));
    const line = fill(common.talksWith, { name: `宁波银行、${names.lender}` });
    expect(await screen.findByText(line)).toBeVisible();
  });
});
