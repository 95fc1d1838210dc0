import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { findPage, recordOf, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
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

it('shows the page of the receiver without its link in the address bar, as the receiver has it', async () => {
  const { user } = await renderApp({ walk: roadTo('submit'), hash: '#/share' });
  const look = await screen.findByRole('link', { name: link.look });
  await user.click(look);
  await findPage(shared.title);
  expect(location.hash).toBe('#s1');
  expect(JSON.stringify(history.state)).not.toContain(new URL((look as HTMLAnchorElement).href).hash.slice(4));
});

describe('a person who talks to several', () => {
  const walk = roadTo('summary', lateTwelveDaysJobLoss);
  const agreed = journeyOf(linesBefore('checkIn', acceptedAtOnce));
  const household = 'mycase';
  const open = () =>
    renderApp({
      walk,
      hash: '#/share',
      repository: memoryRepository({
        records: [
          recordOf(walk),
          { ...recordOf(agreed, 'agreed'), household },
          { ...recordOf(settled, 'paid'), household },
          { ...recordOf(agreed, 'friend'), household: 'friend' },
        ],
      }),
    });
  const all = fill(link.scopes.all, { n: '3' });

  it('shares the one on screen, unless all are chosen', async () => {
    const { user } = await open();
    expect(await screen.findByRole('radio', { name: link.scopes.one })).toBeChecked();
    expect(screen.getByText(link.contains.noAmounts)).toBeVisible();
    expect(screen.queryByRole('list', { name: shared.all.each })).toBeNull();
    await user.click(screen.getByRole('radio', { name: all }));
    expect(screen.getByText(link.containsAll.noAmounts)).toBeVisible();
    expect(screen.getByText(link.neverAll)).toBeVisible();
  });

  it.each(levels)('sees all that the receiver sees: %s', async (level) => {
    const { user, unmount } = await open();
    await user.click(await screen.findByRole('radio', { name: all }));
    await user.click(screen.getByRole('radio', { name: link.levels[level] }));
    const seen = screen.getByRole('list', { name: shared.all.each }).textContent;
    const together = screen.queryByRole('region', { name: shared.all.together })?.textContent;
    expect(together === undefined).toBe(level !== 'full');
    expect(screen.getAllByText(shared.settled)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: link.copy }));
    const { hash } = new URL(await navigator.clipboard.readText());
    unmount();
    await renderApp({ hash, today: '2026-12-02' });
    await findPage(fill(shared.all.title, { n: '3' }));
    expect(screen.getByRole('list', { name: shared.all.each }).textContent).toBe(seen);
    expect(screen.queryByRole('region', { name: shared.all.together })?.textContent).toBe(together);
    expect(/\d\s?元/.test(seen ?? '')).toBe(level === 'full');
  });
});

it('offers no choice of several to who has one', async () => {
  await renderApp({ walk: roadTo('submit'), hash: '#/share' });
  await screen.findByRole('radio', { name: link.levels.full });
  expect(screen.queryByRole('radio', { name: link.scopes.one })).toBeNull();
});
