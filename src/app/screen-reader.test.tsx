import { virtual } from '@guidepup/virtual-screen-reader';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start } from '#content/zh-CN/ui/start.ts';
import type { ScreenId } from '#model/screens.ts';
import { findPage, renderApp } from '../../tests/support/render-app.tsx';
import { optionOf, tickOf, titleOf } from '../../tests/support/words-of.ts';

/** What a browser hides on a phone, and this document, which has no style, would show. */
const hidden = document.createElement('style');
hidden.textContent = 'details:not([open]) > :not(summary), .hidden { display: none }';

beforeEach(() => {
  document.head.append(hidden);
  // jsdom complains when it is asked for ::before and ::after.
  const styleOf = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => styleOf(element));
});

afterEach(async () => {
  await virtual.stop();
  vi.restoreAllMocks();
  hidden.remove();
});

/** The reader looks for a tick in the attributes, where React does not put it. */
function writeTicksDown(): void {
  for (const box of document.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
}

/** Everything that is said when the page, or a part of it, is read from beginning to end. */
async function readingOf(part: 'document' | 'main'): Promise<readonly string[]> {
  writeTicksDown();
  await virtual.start({ container: part === 'main' ? screen.getByRole('main') : document.body });
  while ((await virtual.lastSpokenPhrase()) !== `end of ${part}`) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

/** What is said of itself while something is done. */
async function saidWhile(doing: () => Promise<unknown>): Promise<readonly string[]> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await doing();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

const press = (name: string) => screen.getByRole('button', { name });
const tick = (of: ScreenId, id: string) => screen.getByRole('checkbox', { name: tickOf(of, id) });

it('says where one is, what is asked, how to answer and what went wrong', async () => {
  const { user } = await renderApp();
  const pages: string[] = [];
  const notes = (title: string, said: readonly string[]) => pages.push([`# ${title}`, ...said].join('\n'));

  const goesTo = async (to: ScreenId, button: string) => {
    const said = await saidWhile(async () => {
      await user.click(press(button));
      await findPage(titleOf(to));
    });
    notes(`${to}, on arrival`, said);
  };

  notes('start, the whole page', await readingOf('document'));
  await goesTo('urgent', start.begin);
  notes('urgent, the whole page', await readingOf('document'));
  await goesTo('soFar', optionOf('urgent', 'none'));
  notes('soFar', await readingOf('main'));
  await goesTo('products', optionOf('soFar', 'notYet'));
  await user.click(tick('products', 'jiebei'));
  notes('products, one ticked', await readingOf('main'));
  await goesTo('timing', optionOf('products', 'given'));
  notes('timing', await readingOf('main'));
  await goesTo('cause', optionOf('timing', 'late30'));
  await user.click(press(optionOf('cause', 'given')));
  notes('cause, with none ticked', await readingOf('main'));
  await user.click(tick('cause', 'illness'));
  await goesTo('leftOver', optionOf('cause', 'given'));
  await user.click(press(optionOf('leftOver', 'given')));
  notes('leftOver, left empty', await readingOf('main'));
  await user.type(screen.getByRole('textbox'), '500');
  notes('leftOver, filled in', await readingOf('main'));
  await goesTo('firstStep', optionOf('leftOver', 'given'));
  await goesTo('channel', optionOf('firstStep', 'contactNow'));
  notes('channel, the whole page', await readingOf('document'));

  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('../../tests/readings/first-steps.txt');
});
