import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CaseRecord } from '#case/record.ts';
import { fill } from '#text/fill.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { againPage } from '#words/today/again.ts';
import { manageWords as words } from '#words/today/manage.ts';
import { negotiationsWords as list } from '#words/today/negotiations.ts';
import { start } from '#words/today/start.ts';
import { paymentOrderNineDays } from '../../../tests/stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { type MemoryRepository, memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, goesByMenu, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { journeyOf } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const walk = roadTo('script', lateTwelveDaysJobLoss);
const agreed = journeyOf(linesBefore('checkIn', acceptedAtOnce));
const own = recordOf(walk);
const bank: CaseRecord = {
  ...recordOf(
    { journey: { ...roadTo('products').journey, counterparty: { kind: 'bank', name: '宁波银行' } } },
    'bank01',
  ),
  household: own.household,
};
const cousin = recordOf(agreed, 'cousin');
const bankName = '银行出钱的产品，宁波银行';

const open = (records: readonly CaseRecord[], repository: MemoryRepository = memoryRepository({ records })) =>
  renderApp({ walk, hash: '#/', today: '2026-12-10', repository });
const button = (name: string) => screen.getByRole('button', { name });
const ids = (repository: MemoryRepository) => repository.stored().map(({ id }) => id);

/** Opens what can be done with a case: the one on screen, or another one by what it is about. */
async function managed(user: Awaited<ReturnType<typeof open>>['user'], what?: string) {
  const found =
    what === undefined
      ? await screen.findByText((text) => text === words.manageThis || text === words.manageOnly)
      : await screen.findByText(what, { selector: 'summary span' });
  const details = found.closest('details') as HTMLElement;
  await user.click(found);
  await within(details).findByRole('button', { name: words.keepName });
  return within(details);
}

it('names a case, and the name stands on every page of it', async () => {
  const { user, repository } = await open([own, bank]);
  const other = await managed(user, bankName);
  await user.type(other.getByLabelText(new RegExp(`^${words.name}`)), ' 妈妈的信用购 ');
  await user.click(other.getByRole('button', { name: words.keepName }));
  expect(await screen.findByText(fill(words.named, { what: '妈妈的信用购' }))).toBeVisible();
  expect(repository.stored()[1]?.file.name).toBe('妈妈的信用购');
  expect(repository.stored()[1]?.journey).toEqual(bank.journey);
  await user.click(await screen.findByRole('button', { name: fill(list.openWhat, { what: '妈妈的信用购' }) }));
  expect(await screen.findByText('妈妈的信用购', { selector: 'article p' })).toBeVisible();
  const this_ = await managed(user);
  await user.clear(this_.getByLabelText(new RegExp(`^${words.name}`)));
  await user.click(this_.getByRole('button', { name: words.keepName }));
  expect(await screen.findByText(words.unnamed)).toBeVisible();
  await waitFor(() => expect(repository.stored()[1]?.file).not.toHaveProperty('name'));
});

it('puts a case away and brings it back, and leaves the others', async () => {
  const { user, repository } = await open([own, bank]);
  await user.click((await managed(user, bankName)).getByRole('button', { name: words.putAway }));
  expect(document.activeElement).toHaveTextContent(fill(words.isPutAway, { what: bankName }));
  expect(await screen.findByText(fill(list.away, { n: '1' }))).toBeVisible();
  expect(repository.stored()).toEqual([
    own,
    { ...bank, revision: 2, file: { ...bank.file, archivedOn: '2026-12-10' } },
  ]);
  await user.click((await managed(user, bankName)).getByRole('button', { name: words.putBack }));
  await waitFor(() => expect(screen.queryByText(fill(list.away, { n: '1' }))).toBeNull());
  expect(repository.stored()).toEqual([own, { ...bank, revision: 3 }]);
});

it('puts the case on screen away where there is another one to show', async () => {
  const { user, repository } = await open([own, bank]);
  await user.click((await managed(user)).getByRole('button', { name: words.putAway }));
  expect(await screen.findByText(fill(list.away, { n: '1' }))).toBeVisible();
  expect(await screen.findByText(`上次停在：${titleOf('products')}`)).toBeVisible();
  expect(repository.stored()[0]?.file.archivedOn).toBe('2026-12-10');
});

it('removes another case at once, and takes it back whole', async () => {
  const { user, repository } = await open([own, bank, cousin]);
  await repository.keepPerson('bank01', { name: '陈建国' });
  await user.click((await managed(user, bankName)).getByRole('button', { name: words.remove }));
  expect(await screen.findByText(fill(words.removed, { what: bankName }))).toBeVisible();
  expect(document.activeElement).toContainElement(button(words.takeBack));
  expect(ids(repository)).toEqual(['mycase', 'cousin']);
  expect(await repository.person('bank01')).toBeNull();
  await user.click(button(words.takeBack));
  expect(await screen.findByText(words.isBack)).toBeVisible();
  expect(repository.stored().find(({ id }) => id === 'bank01')).toEqual(bank);
  expect(await repository.person('bank01')).toEqual({ name: '陈建国' });
  expect(await screen.findByText(bankName, { selector: 'p' })).toBeVisible();
});

it('removes the case on screen, shows another one of the same person, and takes it back onto the screen', async () => {
  const { user, repository } = await open([own, cousin, bank]);
  await user.click((await managed(user)).getByRole('button', { name: words.remove }));
  expect(await screen.findByText(fill(words.removed, { what: '花呗、借呗' }))).toBeVisible();
  expect(await screen.findByText(`上次停在：${titleOf('products')}`)).toBeVisible();
  expect(ids(repository)).toEqual(['cousin', 'bank01']);
  await user.click(button(words.takeBack));
  expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
  expect(repository.stored().find(({ id }) => id === 'mycase')).toEqual(own);
});

it('asks what happens to the money with the last case of a person, and keeps it where asked to', async () => {
  const withBudget = recordOf(roadTo('terms', lateTwelveDaysJobLoss));
  const repository = memoryRepository({ records: [withBudget] });
  const { user } = await renderApp({ walk, hash: '#/', repository });
  const here = await managed(user);
  await user.click(here.getByRole('button', { name: words.remove }));
  expect(document.activeElement).toHaveTextContent(words.last);
  await user.click(here.getByRole('button', { name: words.keep }));
  expect(ids(repository)).toEqual(['mycase']);
  await user.click(here.getByRole('button', { name: words.remove }));
  await user.click(here.getByRole('button', { name: words.removeOne }));
  expect(await screen.findByText(fill(words.removedLast, { what: '花呗、借呗' }))).toBeVisible();
  expect(button(start.begin)).toBeVisible();
  expect(ids(repository)).toEqual([]);
  expect((await repository.manager())?.householdsAlone()).toHaveLength(1);
  await user.click(button(start.begin));
  await findPage(titleOf('urgent'));
  await user.click(button(optionOf('urgent', 'none')));
  await findPage(titleOf('soFar'));
  expect(repository.stored()[0]?.household).toBe('mycase');
  expect(repository.stored()[0]?.journey.setAside.debts?.value).toEqual(withBudget.journey.answers.debts?.value);
});

it('shows the record of another person once the last case of one was removed, with what a court asks for in it', async () => {
  const withBudget = recordOf(roadTo('terms', lateTwelveDaysJobLoss));
  const order = recordOf(roadTo('courtTodo', paymentOrderNineDays), 'cousin');
  const repository = memoryRepository({ records: [withBudget, order] });
  const { user } = await renderApp({ walk, hash: '#/', today: '2026-11-28', repository });
  const here = await managed(user);
  await user.click(here.getByRole('button', { name: words.remove }));
  await user.click(here.getByRole('button', { name: words.removeOne }));
  const there = (await screen.findByText(list.stillHere)).parentElement as HTMLElement;
  expect(there).toHaveTextContent('支付令');
  await user.click(within(there).getByRole('button'));
  expect(await screen.findByRole('heading', { level: 1, name: start.back })).toBeVisible();
});

it('removes the last case without asking where nothing is known of the money', async () => {
  const { user, repository } = await open([own]);
  await user.click((await managed(user)).getByRole('button', { name: words.remove }));
  expect(await screen.findByRole('button', { name: start.begin })).toBeVisible();
  expect(ids(repository)).toEqual([]);
  expect((await repository.manager())?.householdsAlone()).toEqual([]);
});

it('removes the money with the last case where asked to, and shows whoever else there is', async () => {
  const withBudget = recordOf(roadTo('terms', lateTwelveDaysJobLoss));
  const { user, repository } = await open([withBudget, cousin]);
  const here = await managed(user);
  await user.click(here.getByRole('button', { name: words.remove }));
  await user.click(here.getByRole('button', { name: words.removeAll }));
  expect(await screen.findByText(fill(words.removedAll, { what: '花呗、借呗' }))).toBeVisible();
  expect(ids(repository)).toEqual(['cousin']);
  expect((await repository.manager())?.householdsAlone()).toEqual([]);
  await user.click(button(words.takeBack));
  await screen.findByText(`上次停在：${titleOf('terms')}`);
  expect(repository.stored().find(({ id }) => id === 'mycase')).toEqual(withBudget);
});

it('begins with the money that stayed, or removes it, from the page about the data', async () => {
  const withBudget = recordOf(roadTo('terms', lateTwelveDaysJobLoss), 'mother');
  const repository = memoryRepository({ records: [own, withBudget] });
  await repository.household(withBudget);
  (await repository.manager())?.remove('mother', false);
  const { user } = await open([], repository);
  await goesByMenu(user, 'data');
  await findPage(dataPage.title);
  await user.click(await screen.findByRole('button', { name: dataPage.removeHousehold }));
  expect(await screen.findByText(words.removedHousehold)).toBeVisible();
  expect(screen.queryByText(dataPage.householdAlone)).toBeNull();
  await user.click(button(words.takeBack));
  await user.click(await screen.findByRole('button', { name: dataPage.useHousehold }));
  await findPage(titleOf('urgent'));
  await user.click(button(optionOf('urgent', 'none')));
  await findPage(titleOf('soFar'));
  const begun = repository.stored().find(({ household }) => household === 'mother');
  expect(begun?.journey.setAside.debts?.value).toEqual(withBudget.journey.answers.debts?.value);
});

it('offers nothing to take back once everything is deleted', async () => {
  const { user } = await open([own, bank]);
  await user.click((await managed(user, bankName)).getByRole('button', { name: words.remove }));
  await screen.findByRole('button', { name: words.takeBack });
  await goesByMenu(user, 'data');
  await findPage(dataPage.title);
  expect(await screen.findByRole('button', { name: words.takeBack })).toBeVisible();
  await user.click(button(deleteAll.ask));
  await user.click(button(deleteAll.confirm));
  expect(await screen.findByText(deleteAll.done)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.takeBack })).toBeNull();
  expect(button(start.begin)).toBeVisible();
});

it('removes everything that is stored of a person from the page about the data, and takes it back', async () => {
  const { user, repository } = await open([own, cousin, bank]);
  await goesByMenu(user, 'data');
  await findPage(dataPage.title);
  const { people } = dataPage;
  await user.click(
    await screen.findByText(fill(people.person, { what: `花呗、借呗 · ${bankName}`, n: '2' }), {
      selector: 'summary span',
    }),
  );
  await user.click(screen.getAllByRole('button', { name: people.remove })[0] as HTMLElement);
  expect(await screen.findByText(fill(words.removedPerson, { what: '花呗、借呗' }))).toBeVisible();
  expect(ids(repository)).toEqual(['cousin']);
  await user.click(button(words.takeBack));
  await screen.findByText(`上次停在：${titleOf('script')}`);
  expect(ids(repository).sort()).toEqual(['bank01', 'cousin', 'mycase']);
});

it('keeps the cases of another person apart, each opened by its name', async () => {
  const { user, repository } = await open([own, bank, { ...cousin, file: { ...cousin.file, name: '表弟' } }]);
  const section = (await screen.findByRole('heading', { name: list.title })).closest('section') ?? document.body;
  expect(within(section).queryByText('表弟')).toBeNull();
  // An instalment of theirs is near, so that it stands open.
  const near = screen.getByRole('heading', { name: list.peopleNear }).closest('section') ?? document.body;
  await user.click(within(near).getByRole('button', { name: fill(list.openPersonWhat, { what: '表弟' }) }));
  expect(await screen.findByText('表弟', { selector: 'article p' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: list.title })).toBeNull();
  expect(screen.getByText(fill(list.people, { n: '2' }))).toBeVisible();
  expect(ids(repository)).toHaveLength(3);
});

it('begins somebody else’s case with a name, and another negotiation of theirs with the same', async () => {
  const { user, repository } = await renderApp({ walk, hash: '#/again' });
  await user.type(await screen.findByLabelText(new RegExp(`^${againPage.blank.name}`)), ' 妈妈 ');
  await user.click(button(againPage.blank.begin));
  await findPage(titleOf('urgent'));
  expect(screen.getByText('妈妈', { selector: 'main > p' })).toBeVisible();
  await user.click(button(optionOf('urgent', 'none')));
  await findPage(titleOf('soFar'));
  expect(repository.stored()[1]?.file.name).toBe('妈妈');
  expect(repository.stored()[1]?.household).not.toBe('mycase');
});

/** The person's own case begun apart for one more debt with the same lender. */
const sameLender: CaseRecord = {
  ...recordOf(roadTo('products'), 'same01'),
  household: own.household,
  journey: {
    ...roadTo('script', lateTwelveDaysJobLoss).journey,
    counterparty: { kind: 'other', name: '重庆蚂蚁消费金融' },
  },
  file: {
    ...own.file,
    name: '另一笔',
    calls: [{ on: '2026-12-01', heard: [], agent: '8021' }],
    payments: [{ on: '2026-12-02', amount: 50_000, after: 3 }],
  },
};

it('merges two negotiations with one company after saying what becomes of each, and parts them again', async () => {
  const { user, repository } = await open([own, bank, sameLender]);
  const here = await managed(user);
  expect(here.queryByRole('button', { name: fill(words.merge, { what: bankName }) })).toBeNull();
  await user.click(here.getByRole('button', { name: fill(words.merge, { what: '另一笔' }) }));
  expect(document.activeElement).toHaveTextContent('两份都是和重庆蚂蚁消费金融有限公司谈的');
  expect(document.activeElement).toHaveTextContent('接着用“花呗、借呗”的进展');
  await user.click(here.getByRole('button', { name: words.keepApart }));
  expect(ids(repository)).toEqual(['mycase', 'bank01', 'same01']);
  await user.click(here.getByRole('button', { name: fill(words.merge, { what: '另一笔' }) }));
  await user.click(here.getByRole('button', { name: words.doMerge }));
  expect(await screen.findByText(fill(words.merged, { what: '另一笔' }))).toBeVisible();
  expect(ids(repository)).toEqual(['mycase', 'bank01']);
  expect(repository.stored()[0]?.file).toMatchObject({ calls: sameLender.file.calls, payments: [{ amount: 50_000 }] });
  expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
  await user.click(button(words.takeBack));
  await waitFor(() => expect(screen.queryByRole('button', { name: words.takeBack })).toBeNull());
  expect(await screen.findByText('另一笔', { selector: 'p' })).toBeVisible();
  expect(repository.stored()).toEqual(expect.arrayContaining([own, bank, sameLender]));
});

it('says of two that read alike which one goes on, and offers nothing else beside the question', async () => {
  const alike = { ...recordOf(walk, 'same01'), household: own.household };
  const { user } = await open([own, alike]);
  const here = await managed(user);
  await user.click(here.getByRole('button', { name: /^和“.*”并成一份$/ }));
  expect(document.activeElement).toHaveTextContent(`接着用“${words.openOne}”的进展`);
  expect(document.activeElement).toHaveTextContent(/“另一份（最近一次 11 月 22 日）”的联系/);
  for (const name of [words.putAway, words.remove]) expect(here.queryByRole('button', { name })).toBeNull();
  await user.click(here.getByRole('button', { name: words.keepApart }));
  expect(here.getByRole('button', { name: words.remove })).toBeVisible();
});

it('shows the one that goes on where the one on screen was merged into it', async () => {
  const other = { ...recordOf(agreed, 'same01'), household: own.household };
  const { user, repository } = await open([own, other]);
  const here = await managed(user);
  await user.click(here.getByRole('button', { name: /^和“.*”并成一份$/ }));
  await user.click(here.getByRole('button', { name: words.doMerge }));
  expect(await screen.findByText(fill(words.merged, { what: '花呗、借呗' }))).toBeVisible();
  expect(ids(repository)).toEqual(['same01']);
  await user.click(button(words.takeBack));
  expect(await screen.findByText(`上次停在：${titleOf('script')}`)).toBeVisible();
  expect(repository.stored()).toEqual(expect.arrayContaining([own, other]));
});
