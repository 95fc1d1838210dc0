import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { allStories } from '../../tests/stories/all.ts';
import { everySentence, type Said } from '../../tests/support/every-sentence.ts';
import { invariants } from '../../tests/support/invariants.ts';
import { hashOfWalk, renderApp } from '../../tests/support/render-app.tsx';
import { walkStory } from '../../tests/support/story.ts';

/** The elements that hold a sentence each, whatever stands inside it. */
const sentences = 'h1, h2, h3, p, li, dt, dd, td, th, legend, label, button, figcaption, caption, strong';

/** What a page says in its main part, sentence by sentence. */
const saidOn = (hash: string): readonly Said[] =>
  [...screen.getByRole('main').querySelectorAll(sentences)].map((element) => ({
    where: `page:${hash}`,
    text: element.textContent ?? '',
  }));

/** What its person reads where a story ends: the start page, the page of the result and the screen itself. */
describe.each(allStories)('at the end of $name', (story) => {
  it('the pages keep the rules of every sentence', async () => {
    const walk = walkStory(story);
    const said: Said[] = [];
    for (const hash of ['#/', '#/result', hashOfWalk(walk)]) {
      await renderApp({ walk, hash });
      said.push(...saidOn(hash));
      cleanup();
    }
    const told = everySentence({ journey: walk.journey, file: emptyFile, today: walk.today });
    const all = { ...told, said: [...told.said, ...said] };
    expect(said.length).toBeGreaterThan(20);
    expect(invariants.flatMap(({ name, broken }) => broken(all).map((text) => `${name}: ${text}`))).toEqual([]);
  });
});
