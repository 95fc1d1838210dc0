import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { isScreenId } from '#model/screens.ts';
import { allStories } from '../../tests/stories/all.ts';
import { everySentence, type Said } from '../../tests/support/every-sentence.ts';
import { invariants } from '../../tests/support/invariants.ts';
import { hashOfWalk, renderApp } from '../../tests/support/render-app.tsx';
import { type Walk, walkStory, walksOf } from '../../tests/support/story.ts';

/** The elements that hold a sentence each, whatever stands inside it. */
const sentences = 'h1, h2, h3, p, li, dt, dd, td, th, legend, label, button, figcaption, caption, strong';

/** What these pages say of a case in their main part, sentence by sentence. */
async function saidOn(walk: Walk, hashes: readonly string[]): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const hash of hashes) {
    await renderApp({ walk, hash });
    for (const element of screen.getByRole('main').querySelectorAll(sentences))
      said.push({ where: `page:${hash}`, text: element.textContent ?? '' });
    cleanup();
  }
  return said;
}

/** The rules that a case breaks with all that is said of it and on these pages. */
async function brokenBy(walk: Walk, hashes: readonly string[]): Promise<readonly string[]> {
  const told = everySentence({ journey: walk.journey, file: emptyFile, today: walk.today });
  const pages = await saidOn(walk, hashes);
  expect(pages.length).toBeGreaterThan(5);
  const all = { ...told, said: [...told.said, ...pages] };
  return invariants.flatMap(({ name, broken }) => broken(all).map((text) => `${name}: ${text}`));
}

describe('the start page, the result and the screen where a story ends', () => {
  it.each(allStories)('keep the rules of every sentence: $name', async (story) => {
    const walk = walkStory(story);
    expect(await brokenBy(walk, ['#/', '#/result', hashOfWalk(walk)])).toEqual([]);
  });
});

/** Where each screen is met for the last time in the stories: the more is known of the case, the more is said. */
const lastMet = new Map(
  allStories.flatMap((story) => walksOf(story).map(({ walk }) => [walk.position.screen, walk] as const)),
);

describe('every screen, as the last story meets it', () => {
  it.each([...lastMet].filter(([name]) => isScreenId(name)))(
    'keeps the rules of every sentence: %s',
    async (_name, walk) => {
      expect(await brokenBy(walk, [hashOfWalk(walk)])).toEqual([]);
    },
  );
});
