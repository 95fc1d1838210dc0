import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { answer, journeyOf } from '../../../tests/support/story.ts';

const levels = ['steps', 'noAmounts', 'full'] as const;

const settled = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'cleared'),
  answer('clearance', 'got'),
  answer('creditReport', 'right'),
]);

it.each(levels)('says before it is shared what a link carries: %s', async (level) => {
  const { user } = await renderApp({ walk: roadTo('submit'), hash: '#/result' });
  await user.click(await screen.findByRole('radio', { name: link.levels[level] }));
  expect(screen.getByText(link.contains[level])).toBeVisible();
});

it.each(levels)('says of a paid debt that it is settled, and promises no amounts: %s', async (level) => {
  const { user } = await renderApp({ walk: settled, hash: '#/result' });
  await user.click(await screen.findByRole('radio', { name: link.levels[level] }));
  const part = within(screen.getByRole('heading', { name: link.title }).parentElement as HTMLElement);
  expect(part.getByText(link.containsSettled[level])).toBeVisible();
  expect(part.queryByText(link.contains[level])).toBeNull();
  expect(part.getByText(shared.settled)).toBeVisible();
});
