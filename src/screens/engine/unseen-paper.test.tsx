import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { unseenPaperWords as words } from '#words/engine/unseen-paper.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { start } from '#words/today/start.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, change, journeyOf } from '../../../tests/support/story.ts';
import { titleOf } from '../../../tests/support/words-of.ts';

const rests = [answer('urgent', 'given', ['overwhelmed', 'court', 'harassed']), answer('holdOn', 'rest')];
const rare = [
  answer('urgent', 'given', ['special', 'court']),
  answer('situation', 'agentPaid'),
  answer('situationTodo', 'rest'),
];

it.each([
  ['at the end of their strength', rests, ['court', 'harassed']],
  ['after another matter', rare, ['court']],
] as const)('whoever rests %s is led to the court paper they ticked, with what else waits', async (_, lines, left) => {
  const { user, answers } = await renderApp({ walk: journeyOf(lines), hash: '#/comeBack' });
  await findPage(titleOf('comeBack'));
  await user.click(await screen.findByRole('button', { name: words.untold.open }));
  await findPage(titleOf('courtPaper'));
  expect(answers().urgent?.value).toEqual(left);
});

it('is said on the start page too, until the paper is told', async () => {
  const { unmount } = await renderApp({ walk: journeyOf(rests), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  expect(await screen.findByText(words.untold.text)).toBeVisible();
  unmount();
  const told = [answer('urgent', 'given', ['court']), answer('courtPaper', 'letter'), answer('courtTodo', 'rest')];
  await renderApp({ walk: journeyOf(told), hash: '#/comeBack' });
  await findPage(titleOf('comeBack'));
  expect(screen.queryByText(words.untold.text)).toBeNull();
});

const inDoubt = [answer('urgent', 'given', ['court']), answer('courtPaper', 'unsure'), answer('courtTodo', 'noted')];

it.each([
  ['and goes on', inDoubt],
  ['and tells of something else', [...inDoubt, change('urgent', 'given', ['harassed']), answer('harassment', 'noted')]],
] as const)('a paper whose kind nobody could make out is due today, for whoever notes it %s', async (_, lines) => {
  const { user, unmount } = await renderApp({ walk: journeyOf(lines), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  expect(await screen.findByText(words.unsure.text)).toBeVisible();
  await user.click(screen.getByRole('button', { name: words.unsure.open }));
  await findPage(titleOf('courtPaper'));
  unmount();
  await renderApp({ walk: journeyOf(lines), hash: '#/court' });
  expect(await screen.findByText(words.unsure.text)).toBeVisible();
});

it.each([
  ['its kind was found out', [...inDoubt, change('courtPaper', 'letter')]],
  ['nothing is urgent', [...inDoubt, change('urgent', 'none')]],
] as const)('is due no more once %s', async (_, lines) => {
  await renderApp({ walk: journeyOf(lines), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  expect(screen.queryByText(words.unsure.text)).toBeNull();
});

describe('where another paper is told of among what is urgent later', () => {
  const followed = [
    ...inDoubt,
    change('urgent', 'given', ['court']),
    answer('courtPaper', 'letter'),
    answer('courtTodo', 'noted'),
  ];

  it('stays until it is said to be the same', async () => {
    const { user } = await renderApp({ walk: journeyOf(followed), hash: '' });
    expect(await screen.findByText(words.unsure.text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.unsure.told }));
    expect(screen.queryByText(words.unsure.text)).toBeNull();
  });

  it('is told of as a further paper, in the place of none', async () => {
    const { user, answers } = await renderApp({ walk: journeyOf(followed), hash: '' });
    await user.click(await screen.findByRole('button', { name: words.unsure.open }));
    await findPage(titleOf('courtPaper'));
    expect(answers().urgent?.nth).toBeGreaterThan(answers().courtPaper?.nth ?? 0);
  });
});

it('stands for whoever is sued and told of no paper, until they tell of it or say that there is no such case', async () => {
  const walk = atRoutes('payAll', answer('routes', 'legal'), answer('legal', 'sued'));
  const { user, unmount } = await renderApp({ walk, hash: '' });
  expect(await screen.findByText(words.sued.text)).toBeVisible();
  await user.click(screen.getByRole('button', { name: words.sued.open }));
  await findPage(titleOf('courtPaper'));
  unmount();
  const again = await renderApp({ walk, hash: '#/court' });
  await again.user.click(await screen.findByRole('button', { name: words.sued.told }));
  expect(screen.queryByText(words.sued.text)).toBeNull();
});

it('leads an heir to the paper and leaves all that they ticked', async () => {
  const ticked = ['court', 'sold', 'harassed', 'special'] as const;
  const heir = [
    answer('urgent', 'given', [...ticked]),
    answer('situation', 'died'),
    answer('heirs', 'goOn'),
    answer('estate', 'renounce'),
  ];
  const { user, answers } = await renderApp({ walk: journeyOf(heir), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  await user.click(await screen.findByRole('button', { name: words.untold.open }));
  await findPage(titleOf('courtPaper'));
  expect(answers().urgent?.value).toEqual(ticked);
});

it('stays in the case that was stopped because the person died', async () => {
  const walk = journeyOf([answer('urgent', 'given', ['court', 'special']), answer('situation', 'died')]);
  const record = recordOf(walk);
  const stopped = { ...record, file: { ...record.file, deathNotedOn: '2026-12-02' as const } };
  await renderApp({ walk, repository: memoryRepository({ records: [stopped] }), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  expect(await screen.findByText(words.untold.text)).toBeVisible();
});

it.each([
  ['of the person', 'own', rests, 'untold'],
  ['of somebody else', 'person', rests, 'untold'],
  ['of the person', 'own', inDoubt, 'unsure'],
] as const)('stands on the start page while another case is open, %s (%s)', async (_, whose, lines, kind) => {
  const own = recordOf(journeyOf([answer('urgent', 'none'), answer('soFar', 'notYet')]));
  const other = {
    ...recordOf(journeyOf(lines), 'other1'),
    household: whose === 'own' ? own.household : 'friend',
  };
  const repository = memoryRepository({ records: [own, other] });
  const { user } = await renderApp({ repository, hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  const [line] = await screen.findAllByText((text) => text.endsWith(words.elsewhere[kind]));
  expect(line).toBeVisible();
  const name = new RegExp(`^${fill(negotiationsWords.switchTo, { what: '' })}`);
  await user.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  expect(await screen.findByText(words[kind].text)).toBeVisible();
});
