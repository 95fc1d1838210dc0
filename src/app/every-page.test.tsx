import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import { isScreenId, type ScreenId } from '#model/screens.ts';
import { limitation } from '#words/engine/limitation.ts';
import { allStories } from '../../tests/stories/all.ts';
import { everySentence, type Said } from '../../tests/support/every-sentence.ts';
import { invariants } from '../../tests/support/invariants.ts';
import { hashOfWalk, renderApp } from '../../tests/support/render-app.tsx';
import { type Walk, walksOf } from '../../tests/support/story.ts';
import { sampleOf } from '../../tests/support/thorough.ts';

/** What holds a sentence each, whatever stands inside it. */
const sentences = 'h1, h2, h3, p, li, dt, dd, td, th, legend, label, button, figcaption, caption, strong';
/** What is read as text: neither what is pressed nor figures of a table. */
const text = 'h2, h3, p, li, blockquote, dt, dd, legend, figcaption, caption, strong';
/** The fewest characters of a sentence that is remembered as read. */
const readAsWhole = 8;
/** Told wherever it is so: that sources are old, how sure a sentence is, that a claim may have expired; and the next day, a figure. */
const isToldAgain = (part: string): boolean =>
  /条依据超过半年没有核对|^（.+）$|^下一期.+还有\s\d+\s天$/.test(part) ||
  [limitation.title, limitation.what.text].some((told) => told.includes(part));

const textsIn = (main: HTMLElement, selector: string, fits: (element: Element) => boolean = () => true) =>
  [...main.querySelectorAll(selector)].filter(fits).map(({ textContent }) => textContent ?? '');

interface Shown {
  /** Sentence by sentence, with all that can be unfolded. */
  readonly said: readonly Said[];
  /** What is read without anything being opened. */
  readonly read: ReadonlySet<string>;
  /** What a list that drops down offers. */
  readonly options: readonly string[];
}

async function show(walk: Walk, hash: string): Promise<Shown> {
  await renderApp({ walk, hash });
  const main = screen.getByRole('main');
  const said = textsIn(main, sentences).map((told): Said => ({ where: `page:${hash}`, text: told }));
  const open = textsIn(main, text, (element) => element.closest('details') === null);
  const parts = open.flatMap((told) => told.split(/[。？！；“”]/).map((part) => part.trim()));
  const options = textsIn(main, 'option');
  cleanup();
  return { said, options, read: new Set(parts.filter((part) => part.length >= readAsWhole && !isToldAgain(part))) };
}

/** Each screen of a walk is rendered once for all tests: it takes a tenth of a second. */
const screensShown = new Map<Walk, Promise<Shown>>();
function screenOf(walk: Walk): Promise<Shown> {
  const shown = screensShown.get(walk) ?? show(walk, hashOfWalk(walk));
  screensShown.set(walk, shown);
  return shown;
}

/** The rules that a case breaks with all that is said of it and on these pages. */
function brokenBy(walk: Walk, pages: readonly Shown[]): readonly string[] {
  const told = everySentence({ journey: walk.journey, file: emptyFile, today: walk.today });
  const said = pages.flatMap((page) => page.said);
  expect(said.length).toBeGreaterThan(5);
  const all = { ...told, said: [...told.said, ...said] };
  return invariants.flatMap(({ name, broken }) => broken(all).map((fault) => `${name}: ${fault}`));
}

const walked = allStories.map((story) => ({ name: story.name, walks: walksOf(story).map(({ walk }) => walk) }));

describe('the start page, the result and the screen where a story ends', () => {
  it.each(sampleOf(walked))('keep the rules of every sentence: $name', async ({ walks }) => {
    const last = walks.at(-1);
    if (last === undefined) throw new Error('A story without a line');
    const pages = [await show(last, '#/'), await show(last, '#/result'), await screenOf(last)];
    expect(brokenBy(last, pages)).toEqual([]);
  });
});

/** Where each screen is met for the last time in the stories: the more is known of the case, the more is said. */
const lastMet = new Map<ScreenId, Walk>();
for (const { walks } of walked)
  for (const walk of walks) if (isScreenId(walk.position.screen)) lastMet.set(walk.position.screen, walk);

describe('every screen, as the last story meets it', () => {
  it.each([...lastMet])('keeps the rules of every sentence: %s', async (_name, walk) => {
    expect(brokenBy(walk, [await screenOf(walk)])).toEqual([]);
  });
});

/** Half a Latin letter or figure is as wide as a Chinese character. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0);

/** What fits a list on a small phone in large text: a list shows no second line of what was chosen. */
const mostInList = 10;

it.each([...lastMet])('no list offers what it would cut: %s', async (_name, walk) => {
  const { options } = await screenOf(walk);
  expect(options.filter((option) => widthOf(option) > mostInList)).toEqual([]);
});

/** Every step from one screen to another, as the last story takes it. */
const steps = new Map<string, readonly [Walk, Walk]>();
for (const { walks } of walked)
  for (const [at, before] of walks.entries()) {
    const after = walks[at + 1];
    const [from, to] = [before.position.screen, after?.position.screen];
    if (after !== undefined && to !== from) steps.set(`${from} → ${to}`, [before, after]);
  }

it.each(sampleOf([...steps]))(
  'no screen says again what stood on the screen before it: %s',
  async (_name, [before, after]) => {
    const [earlier, later] = [await screenOf(before), await screenOf(after)];
    expect([...later.read].filter((part) => earlier.read.has(part))).toEqual([]);
  },
);
