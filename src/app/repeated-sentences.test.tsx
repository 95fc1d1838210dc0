import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { allStories } from '../../tests/stories/all.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { type Walk, walksOf } from '../../tests/support/story.ts';

const blocks = 'h2, h3, p, li, blockquote, dt, dd, legend, figcaption, caption, strong';
/** The fewest characters of a sentence that is remembered as read. */
const readAsWhole = 8;
/** A warning about sources is told on every page that cites one of them. */
const everywhere = /条依据超过半年没有核对/;

/** The sentences a screen shows without anything being opened. */
async function sentencesOn(walk: Walk): Promise<ReadonlySet<string>> {
  await renderApp({ walk });
  const main = screen.getByRole('main');
  await findPage(screen.getByRole('heading', { level: 1 }).textContent ?? '');
  const shown = [...main.querySelectorAll(blocks)].filter((block) => block.closest('details') === null);
  const sentences = shown.flatMap((block) =>
    (block.textContent ?? '').split(/[。？！；“”]/).map((text) => text.trim()),
  );
  cleanup();
  return new Set(sentences.filter((text) => text.length >= readAsWhole && !everywhere.test(text)));
}

/** Every step from one screen to another that a story takes, once. */
function steps(): readonly (readonly [Walk, Walk])[] {
  const found = new Map<string, readonly [Walk, Walk]>();
  for (const story of allStories) {
    const walks = walksOf(story).map(({ walk }) => walk);
    for (const [at, walk] of walks.entries()) {
      const next = walks[at + 1];
      if (next === undefined || next.position.screen === walk.position.screen) continue;
      const step = `${walk.position.screen} → ${next.position.screen}`;
      if (!found.has(step)) found.set(step, [walk, next]);
    }
  }
  return [...found.values()];
}

it('no screen says again what stood on the screen before it', async () => {
  const repeated: string[] = [];
  const shown = new Map<Walk, ReadonlySet<string>>();
  const saidOn = async (walk: Walk) => {
    const said = shown.get(walk) ?? (await sentencesOn(walk));
    shown.set(walk, said);
    return said;
  };
  for (const [before, after] of steps()) {
    const earlier = await saidOn(before);
    const again = [...(await saidOn(after))].filter((sentence) => earlier.has(sentence));
    repeated.push(...again.map((text) => `${before.position.screen} → ${after.position.screen}: ${text}`));
  }
  expect(repeated).toEqual([]);
}, 600_000);
