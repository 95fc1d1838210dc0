import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { elsewhereOf } from '#brief/elsewhere.ts';
import { notBegun } from '#brief/not-begun.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { Debt } from '#model/values.ts';
import { owedIn } from '#rules/case-facts.ts';
import { keptForOthers } from '#rules/elsewhere.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { common } from '#words/shell/common.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';

const debts: readonly Debt[] = [
  { product: 'jiebei', lender: '南京银行', total: yuan(18_000), standing: 'overdue' },
  { product: 'jiebei', lender: '宁波银行', total: yuan(9_000), standing: 'overdue' },
];
const listed = (given: readonly Debt[]) =>
  journeyOf([...linesBefore('debts', lateTwelveDaysJobLoss), answer('debts', 'given', [...given])]);
const apart = (lender: string) => fill(words.apartBegin, { lender });

it('parts the lenders of one product, each with its own debts and its share of what is left', async () => {
  const walk = listed(debts);
  const repository = memoryRepository({ records: [recordOf(walk)] });
  const { user } = await renderApp({ walk, hash: '#/', repository });
  expect(await screen.findByRole('button', { name: apart('南京银行') })).toBeVisible();
  await user.click(screen.getByRole('button', { name: apart('宁波银行') }));
  const first = await waitFor(() => {
    const [{ journey } = { journey: walk.journey }] = repository.stored();
    expect(journey.counterparty).toEqual({ kind: 'platform', name: '南京银行' });
    return journey;
  });
  expect(await screen.findByText(fill(common.talksWith, { name: '宁波银行' }))).toBeVisible();
  const second: Journey = { ...walk.journey, counterparty: { kind: 'bank', name: '宁波银行' } };
  const own = [first, second].map((journey) => roadOf(journey));
  expect(own.map(({ facts }) => owedIn(facts))).toEqual([yuan(18_000), yuan(9_000)]);
  expect(notBegun(own, [])).toEqual([]);
  expect(notBegun(own.slice(0, 1), [])).toMatchObject([{ counterparty: { kind: 'bank', name: '宁波银行' } }]);
  const shares = own.map((position, at) => {
    const other = at === 0 ? second : first;
    const taken = elsewhereOf(position, [{ journey: other, file: { payments: [], postponements: [], notes: {} } }]);
    return yuan(1500) - keptForOthers(yuan(1500), owedIn(position.facts), taken);
  });
  expect(shares).toEqual([yuan(1000), yuan(500)]);
});

it('offers the same where the sums of a month are told, before anything is proposed', async () => {
  const lines = linesBefore('summary', lateTwelveDaysJobLoss).map((line) =>
    'screen' in line && line.screen === 'debts' ? answer('debts', 'given', [...debts]) : line,
  );
  await renderApp({ walk: journeyOf(lines), hash: '#/summary' });
  expect(await screen.findByRole('button', { name: apart('宁波银行') })).toBeVisible();
});

it('offers a named lender beside the platform’s own, whose debts are listed without one', async () => {
  const walk = listed([
    { product: 'huabei', total: yuan(8000) },
    { product: 'jiebei', lender: '中银消费金融有限公司', total: yuan(15_000) },
  ]);
  const repository = memoryRepository({ records: [recordOf(walk)] });
  const { user } = await renderApp({ walk, hash: '#/', repository });
  expect(
    await screen.findByText(
      fill(words.apartLead, { lenders: listText(['重庆蚂蚁消费金融有限公司', '中银消费金融有限公司']) }),
    ),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: apart('重庆蚂蚁消费金融有限公司') })).toBeNull();
  await user.click(screen.getByRole('button', { name: apart('中银消费金融有限公司') }));
  const first = await waitFor(() => {
    const [{ journey } = { journey: walk.journey }] = repository.stored();
    expect(journey.counterparty).toEqual({ kind: 'platform', name: '重庆蚂蚁消费金融有限公司' });
    return journey;
  });
  const second: Journey = { ...walk.journey, counterparty: { kind: 'bank', name: '中银消费金融有限公司' } };
  const own = [first, second].map((journey) => roadOf(journey));
  expect(own.map(({ facts }) => owedIn(facts))).toEqual([yuan(8000), yuan(15_000)]);
});

it('offers nothing where one lender gave all', async () => {
  const walk = listed(debts.slice(0, 1));
  await renderApp({ walk, hash: '#/', repository: memoryRepository({ records: [recordOf(walk)] }) });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('heading', { name: words.apart })).toBeNull();
});
