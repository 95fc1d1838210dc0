import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type DocumentId, documentNamed } from '#documents/registry.ts';
import type { OptionOf, ScreenId } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { common } from '#words/shell/common.ts';
import { aidLabels, aidWords } from '#words/urgent/aids.ts';
import { quickTrack } from '../../../tests/stories/beginnings.ts';
import { specialStories } from '../../../tests/stories/special.ts';
import { buttonOf, fillForm } from '../../../tests/support/answer-form.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf, type Line, type Story } from '../../../tests/support/story.ts';
import { sampleOf } from '../../../tests/support/thorough.ts';
import { screenWords, textOf } from '../../../tests/support/words.ts';
import { tickOf, titlesOf } from '../../../tests/support/words-of.ts';

const seen = (id: ScreenId) => screen.findByRole('heading', { level: 1, name: (name) => titlesOf(id).includes(name) });

/** Does what one line of a story says, as a person does who taps. */
async function does(user: Awaited<ReturnType<typeof renderApp>>['user'], line: Line): Promise<void> {
  if (line.does === 'show' || line.does === 'end') return void (await seen(line.screen));
  if (line.does === 'goOn') return user.click(await screen.findByRole('button', { name: common.goOn }));
  if (line.does === 'today') return void vi.setSystemTime(`${line.on}T12:00:00`);
  if (!('option' in line)) throw new Error(`Nobody taps ${line.does}`);
  if (line.does === 'change') await user.click(screen.getByRole('link', { name: common.urgent }));
  await seen(line.screen);
  await fillForm(user, line);
  return user.click(await buttonOf(line));
}

it.each(sampleOf(specialStories))('$name is walked by clicking', async (story: Story) => {
  const { user } = await renderApp({ hash: '#/urgent' });
  for (const line of story.lines) await does(user, line);
});

const letters: Readonly<Record<Exclude<OptionOf<'situation'>, 'noMoney'>, readonly DocumentId[]>> = {
  died: [],
  noAccess: ['addressNotice'],
  abroad: ['addressNotice'],
  frozen: [],
  otherLender: [],
  autoDebit: ['debitBank', 'debitLender'],
  agentPaid: ['agentNotice', 'selfNotice'],
  defrauded: ['defraudedNotice'],
  childSpent: ['childRefund'],
  settled: ['settledCheck'],
  wrongReport: ['reportObjection'],
  student: ['studentQuery'],
  helper: ['mandate', 'callSheet', 'payerNote'],
};

describe('the third screen', () => {
  it.each(Object.keys(letters) as (keyof typeof letters)[])(
    'says what to do today, with the letters for it: %s',
    async (situation) => {
      const { user } = await renderApp({ hash: '#/urgent' });
      await findPage(textOf(screenWords.urgent.title));
      await user.click(screen.getByRole('checkbox', { name: tickOf('urgent', 'special') }));
      await user.click(screen.getByRole('button', { name: common.continue }));
      await user.click(await waitFor(() => document.querySelector(`[data-option="${situation}"]`) as HTMLElement));
      const firstIn: Readonly<Partial<Record<OptionOf<'situation'>, ScreenId>>> = { died: 'heirs', frozen: 'frozenBy' };
      const screenId = firstIn[situation];
      const own = screenId === undefined ? screenWords.situationTodo.instead?.[situation] : screenWords[screenId];
      await findPage(textOf(own?.title ?? ''));
      for (const id of letters[situation]) expect(await screen.findByText(documentNamed(id).words.name)).toBeVisible();
      const others = Object.values(letters)
        .flat()
        .filter((id) => !letters[situation].includes(id));
      expect(others.filter((id) => screen.queryByText(documentNamed(id).words.name) !== null)).toEqual([]);
    },
  );

  it('lists what there is to live on after what was told, and no sum of the budget has it', async () => {
    const noMoney = specialStories.find(({ name }) => name === 'noMoney') as Story;
    const { unmount } = await renderApp({ walk: roadTo('situationTodo', noMoney) });
    await findPage(textOf(screenWords.situationTodo.instead?.noMoney?.title ?? ''));
    expect(await screen.findByText(fill(aidLabels.title, { n: '4' }))).toBeVisible();
    const named = (['relief', 'unemployment18', 'livingAllowanceAway', 'rigidSpending'] as const).map(
      (id) => aidWords[id].name,
    );
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent).slice(0, 4)).toEqual(named);
    expect(screen.getByText(/最长领 18 个月/)).toBeInTheDocument();
    unmount();
    const summary = roadTo('summary', noMoney);
    expect(summary.position.facts.incomes).toEqual([]);
    await renderApp({ walk: summary });
    expect(await screen.findByText(fill(aidLabels.notCounted, { names: listText(named) }))).toBeVisible();
  });
});

describe('the way to the lender', () => {
  const toFirstStep = (situation: OptionOf<'situation'>) => [
    answer('urgent', 'given', ['special']),
    answer('situation', situation),
    answer('situationTodo', 'noted'),
    ...quickTrack('notYet').slice(1),
  ];
  const first = () => document.querySelector<HTMLElement>('button[data-option]')?.dataset.option;

  it.each([
    ['abroad', 'inApp', /能不能打通/],
    ['noAccess', 'phone', /登不上，就用现在的号码打/],
  ] as const)('is one that is open to them: %s', async (situation, channel, said) => {
    await renderApp({ walk: journeyOf([...toFirstStep(situation), answer('firstStep', 'contactNow')]) });
    await findPage(textOf(screenWords.channel.title));
    expect(await screen.findByText(said)).toBeVisible();
    await waitFor(() => expect(first()).toBe(channel));
  });

  it('from abroad begins with what to type', async () => {
    await renderApp({ walk: journeyOf(toFirstStep('abroad')) });
    const typed = await screen.findByRole('button', { name: scriptPanelWords.chat });
    expect(typed).toHaveAttribute('aria-pressed', 'true');
  });
});
