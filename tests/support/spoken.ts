import { virtual } from '@guidepup/virtual-screen-reader';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a browser hides on a phone, and this document, which has no style, would show. */
const hidden = document.createElement('style');
hidden.textContent = 'details:not([open]) > :not(summary), .hidden { display: none }';

/** Makes the document of a test one that can be heard; to be called once in its file. */
export function makesPagesHeard(): void {
  beforeEach(() => {
    document.head.append(hidden);
    // jsdom complains when it is asked for ::before and ::after.
    const styleOf = window.getComputedStyle.bind(window);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => styleOf(element));
  });

  afterEach(async () => {
    await virtual.stop();
    hidden.remove();
  });
}

/** More than any page says. */
const mostPhrases = 2000;

/** The reader looks for a tick in the attributes, where React does not put it. */
function writeTicksDown(): void {
  for (const box of document.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
}

/** Everything that is said when the page, or a part of it, is read from beginning to end. */
export async function readingOf(part: 'document' | 'main'): Promise<readonly string[]> {
  writeTicksDown();
  await virtual.start({ container: part === 'main' ? screen.getByRole('main') : document.body });
  for (let left = mostPhrases; (await virtual.lastSpokenPhrase()) !== `end of ${part}`; left -= 1) {
    if (left === 0) throw new Error(`The reading never came to the end of ${part}`);
    await virtual.next();
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

/** What is said of itself while something is done. */
export async function saidWhile(doing: () => Promise<unknown>): Promise<readonly string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await doing();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

/** Pages of a reading, as one text. */
export const asPages = (pages: readonly { readonly title: string; readonly said: readonly string[] }[]): string =>
  `${pages.map(({ title, said }) => [`# ${title}`, ...said].join('\n')).join('\n\n')}\n`;
