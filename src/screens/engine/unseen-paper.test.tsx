import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { unseenPaperWords as words } from '#words/engine/unseen-paper.ts';
import { start } from '#words/today/start.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { answer, journeyOf } from '../../../tests/support/story.ts';
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
  await user.click(await screen.findByRole('button', { name: words.open }));
  await findPage(titleOf('courtPaper'));
  expect(answers().urgent?.value).toEqual(left);
});

it('is said on the start page too, until the paper is told', async () => {
  const { unmount } = await renderApp({ walk: journeyOf(rests), hash: '' });
  await screen.findByRole('heading', { level: 1, name: start.back });
  expect(await screen.findByText(words.text)).toBeVisible();
  unmount();
  const told = [answer('urgent', 'given', ['court']), answer('courtPaper', 'letter'), answer('courtTodo', 'rest')];
  await renderApp({ walk: journeyOf(told), hash: '#/comeBack' });
  await findPage(titleOf('comeBack'));
  expect(screen.queryByText(words.text)).toBeNull();
});
