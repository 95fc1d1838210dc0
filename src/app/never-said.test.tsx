import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { namedStories } from '../../tests/stories/named.ts';
import { neverSaid } from '../../tests/support/never-said.ts';
import { hashOfWalk, renderApp } from '../../tests/support/render-app.tsx';
import { type Walk, walksOf } from '../../tests/support/story.ts';

/** What is read on a page without anything being unfolded. */
function readWithoutUnfolding(): string {
  const main = screen.getByRole('main').cloneNode(true) as HTMLElement;
  for (const folded of main.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove();
  return main.textContent ?? '';
}

const watched = namedStories.filter(({ name }) => neverSaid[name] !== undefined);

it.each(watched)('no page says what it never may: $name', async (story) => {
  const shown = new Map<string, Walk>(walksOf(story).map(({ walk }) => [`${hashOfWalk(walk)} ${walk.today}`, walk]));
  for (const [where, walk] of shown) {
    await renderApp({ walk });
    expect([where, readWithoutUnfolding()]).toEqual([where, expect.not.stringMatching(neverSaid[story.name] ?? '')]);
    cleanup();
  }
  expect(shown.size).toBeGreaterThan(10);
});
