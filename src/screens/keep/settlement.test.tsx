import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import missSoon from '#words/keep/miss-soon.ts';
import { missSoonPanelWords } from '#words/keep/miss-soon-panel.ts';
import { settlementWords as words } from '#words/keep/settlement.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import courtTodo from '#words/urgent/court-todo.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, type Line, today, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const settlement: readonly Line[] = [
  answer('urgent', 'given', ['court']),
  answer('courtPaper', 'settlement'),
  answer('courtTodo', 'noted'),
];
const entered: readonly Line[] = [
  ...settlement,
  answer('soFar', 'paying'),
  answer('products', 'given', ['jiebei']),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 10, first: '2026-12-16' }),
];

describe('a settlement before a court, from the paper to a missed instalment', () => {
  it('leads to where its instalments are entered, and a missed one is no ordinary matter', async () => {
    const { user } = await renderApp({ walk: journeyOf([]), hash: '#/urgent', today: '2026-12-18' });
    const take = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
    await findPage(titleOf('urgent'));
    await user.click(await screen.findByRole('checkbox', { name: /法院/ }));
    await take(optionOf('urgent', 'given'));
    await findPage(titleOf('courtPaper'));
    await take(optionOf('courtPaper', 'settlement'));
    await findPage(courtTodo.instead.settlement.title);
    expect(await screen.findByText(words.later)).toBeVisible();
    await take(optionOf('courtTodo', 'noted'));
    await findPage(titleOf('soFar'));
    await take(optionOf('soFar', 'paying'));
    await findPage(titleOf('products'));
    await user.click(await screen.findByRole('checkbox', { name: /借呗/ }));
    await take(optionOf('products', 'given'));
    await findPage(titleOf('finalTerms'));
  });

  it('is told of at the instalment, and when it is missed: the court first, and in writing', async () => {
    const { user } = await renderApp({ walk: journeyOf([...entered, today('2026-12-18')]), today: '2026-12-18' });
    await findPage(titleOf('checkIn'));
    expect(await screen.findByText(words.keeping)).toBeVisible();
    await user.click(screen.getByRole('button', { name: optionOf('checkIn', 'missed') }));
    await findPage(missSoon.instead.inCourt.title);
    expect(await screen.findByText(words.missed)).toBeVisible();
    expect(screen.getByRole('button', { name: missSoon.instead.inCourt.options.tell })).toBeVisible();
    expect(screen.queryByRole('button', { name: missSoon.options.tell })).not.toBeInTheDocument();
    expect(missSoonPanelWords.sayMissed).not.toContain('重新');
  });

  it('stands on the first page beside an instalment that has passed', async () => {
    await renderApp({ walk: journeyOf(entered), hash: '#/', today: '2026-12-18' });
    expect(await screen.findByText(words.due)).toBeVisible();
  });
});

describe('the way to its instalments on the page of the court', () => {
  const see = async (lines: readonly Line[]) => {
    await renderApp({ walk: journeyOf(lines), hash: '#/court' });
    await findPage(courtNotes.title);
    await screen.findByText(words.title);
    return screen.queryByRole('link', { name: words.toEnter }) !== null;
  };

  it('asks again how far things are, where nothing was said to the other side yet', async () => {
    expect(await see([...settlement, answer('soFar', 'notYet')])).toBe(true);
    expect(screen.getByText(words.enter)).toBeVisible();
  });

  it('takes back nothing of a talk', async () => {
    const [, ...paper] = settlement;
    const amid = [...linesBefore('reply', lateTwelveDaysJobLoss), change('urgent', 'given', ['court']), ...paper];
    expect(await see(amid)).toBe(false);
    expect(screen.getByText(words.amid)).toBeVisible();
  });

  it('shows what is noted once it is', async () => {
    expect(await see(entered)).toBe(false);
    expect(screen.getByRole('link', { name: words.toNoted })).toBeVisible();
  });
});
