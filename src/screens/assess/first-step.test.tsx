import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Block } from '#content/types.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { OptionOf } from '#model/screens.ts';
import type { ProductId } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import firstStep from '#words/assess/first-step.ts';
import handled from '#words/assess/handled.ts';
import { leftForLaterWords } from '#words/assess/left-for-later.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { names } from '#words/names.ts';
import { answersPage } from '#words/overview/answers-page.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { budget, quickTrack } from '../../../tests/stories/beginnings.ts';
import { fileWith } from '../../../tests/support/case-file.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { screenWords, sentencesOfBlocks, textOf } from '../../../tests/support/words.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** From the first step to the sums of a month. */
const prepared = [
  answer('firstStep', 'prepareFirst'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  ...budget,
];

const firstTextOf = (blocks: readonly Block[] | undefined): string => sentencesOfBlocks(blocks).map(textOf)[0] ?? '';

it('sends nobody to the other side before a lawyer was asked, while the claim may have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet', 'late3Years')) });
  expect(await screen.findByRole('button', { name: /^问过 12348/ })).toHaveAttribute('data-option', 'contactNow');
  expect(screen.queryByRole('button', { name: firstStep.options.contactNow })).toBeNull();
});

it('tells whoever means to pay an old debt at once what to ask before, and of no payment', async () => {
  const { user } = await renderApp({ walk: journeyOf(quickTrack('notYet', 'late3Years')) });
  await user.click(await screen.findByRole('button', { name: textOf(firstStep.ifTimeBarred.options.payNow) }));
  await findPage(handled.instead.old.title);
  expect(screen.getByRole('article')).toHaveTextContent(/先打 12348.*不付款/);
  expect(screen.getByRole('article')).not.toHaveTextContent(/这一期|下一期/);
  await user.click(within(screen.getByRole('article')).getByRole('link', { name: common.myPlan }));
  expect(await screen.findByText(result.steps.lawyerFirst)).toBeVisible();
  expect(screen.getByRole('article')).not.toHaveTextContent(result.steps.checkBooking);
});

it('leads to the first contact where no claim can have expired', async () => {
  await renderApp({ walk: journeyOf(quickTrack('notYet')) });
  expect(await screen.findByRole('button', { name: firstStep.options.contactNow })).toBeVisible();
});

it.each([
  ['nothingLeft', [answer('summary', 'nothing')]],
  ['asks', [answer('summary', 'nothing'), answer('nothingLeft', 'ask')]],
] as const)('shows the words of %s for a claim that may have expired, and only then', async (id, lines) => {
  const upTo = (timing: OptionOf<'timing'>) => journeyOf([...quickTrack('notYet', timing), ...prepared, ...lines]);
  const own = firstTextOf(screenWords[id].body);
  const instead = firstTextOf(screenWords[id].ifTimeBarred?.body);
  const { unmount } = await renderApp({ walk: upTo('late3Years') });
  await screen.findByRole('heading', { level: 1, name: titleOf(id) });
  expect(screen.getByRole('article')).toHaveTextContent(instead);
  expect(screen.getByRole('article')).not.toHaveTextContent(own);
  unmount();
  await renderApp({ walk: upTo('late90') });
  await screen.findByRole('heading', { level: 1, name: titleOf(id) });
  expect(screen.getByRole('article')).toHaveTextContent(own);
  expect(screen.getByRole('article')).not.toHaveTextContent(instead);
});

describe('who owes several creditors', () => {
  const upTo = (products: readonly ProductId[]) => [
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', [...products]),
    answer('timing', 'late30'),
    answer('cause', 'given', ['illness']),
    answer('leftOver', 'given', yuan(900)),
  ];
  const inCourtWith = (products: readonly ProductId[]) =>
    journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'order'),
      answer('serviceDate', 'given', '2026-11-16'),
      answer('orderDispute', 'given', ['amount']),
      answer('courtTodo', 'noted'),
      ...upTo(products).slice(1),
    ]);
  const line = (first: string, later: string) => fill(leftForLaterWords, { first, later });
  const household = 'mycase';
  const opens = (products: readonly ProductId[]) => {
    const walk = journeyOf(upTo(products));
    const repository = memoryRepository({ records: [{ ...recordOf(walk), household }] });
    return renderApp({ walk, repository });
  };

  it('begins with the lender of the platform, is told what is left for later, and begins that from the start page', async () => {
    const { user, repository } = await opens(['huabei', 'xinyonggou', 'others']);
    expect(await screen.findByText(line('花呗', '信用购、别家的欠款'))).toBeVisible();
    await waitFor(() => expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'platform' }));
    await goesByMenu(user, 'home');
    const left = within(await screen.findByRole('region', { name: negotiationsWords.notBegun }));
    expect(left.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `信用购${negotiationsWords.begin}`,
      `别家的欠款${negotiationsWords.begin}`,
    ]);
    await user.click(left.getByRole('button', { name: fill(negotiationsWords.beginWhat, { what: '信用购' }) }));
    await screen.findByRole('heading', { level: 1, name: titleOf('urgent') });
    expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'platform' });
  });

  it('lists those left for later in the order in which to begin: whoever went to court first', async () => {
    const { journey } = inCourtWith(['huabei', 'xinyongdai', 'others']);
    const key = courtPapers(journey)[0]?.key ?? '';
    const record = { ...recordOf({ journey: { ...journey, counterparty: { kind: 'platform' } } }), household };
    const file = fileWith({ court: { [key]: { done: [], product: 'others' as const } } });
    const repository = memoryRepository({ records: [{ ...record, file }] });
    const { user } = await renderApp({ repository, hash: '#/firstStep' });
    expect(await screen.findByText(line('花呗', '别家的欠款、信用贷'))).toBeVisible();
    await goesByMenu(user, 'home');
    const left = within(await screen.findByRole('region', { name: negotiationsWords.notBegun }));
    expect(left.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `别家的欠款${negotiationsWords.begin}`,
      `信用贷${negotiationsWords.begin}`,
    ]);
  });

  it('begins with whoever went to court, and leaves the lender of the platform for later', async () => {
    const walk = inCourtWith(['huabei', 'xinyongdai']);
    const key = courtPapers(walk.journey)[0]?.key ?? '';
    const file = fileWith({ court: { [key]: { done: [], product: 'xinyongdai' as const } } });
    const repository = memoryRepository({ records: [{ ...recordOf(walk), file, household }] });
    await renderApp({ walk, repository });
    expect(await screen.findByText(line('信用贷', '花呗'))).toBeVisible();
    await waitFor(() => expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'bank' }));
  });

  it('can take back the products that told the creditors apart, and is with nobody in particular again', async () => {
    const { user, repository } = await opens(['huabei']);
    const counterparty = () => repository.stored()[0]?.journey.counterparty;
    await screen.findByRole('button', { name: firstStep.options.contactNow });
    await goesByMenu(user, 'answers');
    await findPage(answersPage.title);
    const [link] = await screen.findAllByRole('link', { name: fill(common.changeWhat, { what: titleOf('products') }) });
    await user.click(link as HTMLElement);
    await findPage(titleOf('products'));
    await user.click(screen.getByRole('checkbox', { name: new RegExp(names.product.xinyonggou) }));
    await user.click(screen.getByRole('button', { name: optionOf('products', 'given') }));
    expect(await screen.findByText(line('花呗', '信用购'))).toBeVisible();
    await waitFor(() => expect(counterparty()).toEqual({ kind: 'platform' }));
    await user.click(await screen.findByRole('button', { name: roadScreen.takeBack }));
    await findPage(titleOf('products'));
    await waitFor(() => expect(counterparty()).toBeUndefined());
    expect(repository.stored()[0]?.journey.answers.products?.value).toEqual(['huabei']);
  });

  it('is told nothing where one creditor is owed', async () => {
    await opens(['huabei', 'jiebei']);
    await screen.findByRole('button', { name: firstStep.options.contactNow });
    expect(screen.queryByText(/留到后面/)).toBeNull();
  });

  it.each([
    ['at this step', []],
    ['later on the road', [answer('firstStep', 'contactNow')]],
  ])('is with the other one once the products are put right %s', async (_when, more) => {
    const walk = journeyOf([...upTo(['xinyonggou']), ...more]);
    const told = {
      ...recordOf(walk),
      household,
      journey: { ...walk.journey, counterparty: { kind: 'platform' } as const },
    };
    const repository = memoryRepository({ records: [told] });
    await renderApp({ walk: { ...walk, journey: told.journey }, repository });
    await waitFor(() => expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'bank' }));
  });
});
