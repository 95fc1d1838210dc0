import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type DocumentId, documentNamed } from '#documents/registry.ts';
import { type OptionOf, type ScreenId, screens } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { specialStories } from '../../../tests/stories/special.ts';
import { buttonOf, fillForm } from '../../../tests/support/answer-form.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import type { Line, Story } from '../../../tests/support/story.ts';
import { screenWords, textOf } from '../../../tests/support/words.ts';
import { tickOf, titlesOf } from '../../../tests/support/words-of.ts';

const seen = (id: ScreenId) => screen.findByRole('heading', { level: 1, name: (name) => titlesOf(id).includes(name) });

/** Does what one line of a story says, as a person does who taps. */
async function does(user: Awaited<ReturnType<typeof renderApp>>['user'], line: Line): Promise<void> {
  if (line.does === 'show' || line.does === 'end') return void (await seen(line.screen));
  if (line.does === 'goOn') return user.click(await screen.findByRole('button', { name: common.goOn }));
  if (!('option' in line)) throw new Error(`Nobody taps ${line.does}`);
  if (line.does === 'change') await user.click(screen.getByRole('link', { name: common.urgent }));
  await seen(line.screen);
  await fillForm(user, line);
  return user.click(await buttonOf(line));
}

it.each(specialStories)('$name is walked by clicking', async (story: Story) => {
  const { user } = await renderApp({ hash: '#/urgent' });
  for (const line of story.lines) await does(user, line);
});

const letters: Readonly<Record<OptionOf<'situation'>, readonly DocumentId[]>> = {
  agentPaid: ['agentNotice', 'selfNotice'],
  defrauded: [],
  childSpent: ['childRefund'],
  settled: ['settledCheck'],
  wrongReport: ['reportObjection'],
  student: [],
};

describe('the third screen', () => {
  it.each(screens.situation.options)('says what to do today, with the letters for it: %s', async (situation) => {
    const { user } = await renderApp({ hash: '#/urgent' });
    await findPage(textOf(screenWords.urgent.title));
    await user.click(screen.getByRole('checkbox', { name: tickOf('urgent', 'special') }));
    await user.click(screen.getByRole('button', { name: common.continue }));
    await user.click(await waitFor(() => document.querySelector(`[data-option="${situation}"]`) as HTMLElement));
    const own = screenWords.situationTodo.instead?.[situation];
    await findPage(textOf(own?.title ?? ''));
    for (const id of letters[situation]) expect(await screen.findByText(documentNamed(id).words.name)).toBeVisible();
    const others = Object.values(letters)
      .flat()
      .filter((id) => !letters[situation].includes(id));
    expect(others.filter((id) => screen.queryByText(documentNamed(id).words.name) !== null)).toEqual([]);
  });
});
