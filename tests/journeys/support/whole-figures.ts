import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The amounts and days of the page that stand on more than one line; runs in the browser, by itself. */
function brokenFigures(): readonly string[] {
  const figure =
    /[−\d][\d,]*(?:\.\d+)?\s(?:万)?元|\d{4}\s年\s\d{1,2}\s月\s\d{1,2}\s日|\d{1,2}\s月\s\d{1,2}\s日|（星\u2060?期\u2060?.）|[\d,]*\d,\d{3}(?:\.\d+)?/g;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest('.sr-only, script, style, textarea, .sheet-to-draw') != null) continue;
    for (const match of text.data.matchAll(figure)) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      if (lines.size > 1) found.push(`${match[0]} in: ${text.data.slice(0, 60)}`);
    }
  }
  // An amount whose unit has an element of its own.
  for (const unit of document.querySelectorAll('main span')) {
    if (!/^(?:万)?元$/.test(unit.textContent ?? '')) continue;
    const before = unit.previousSibling;
    if (!(before instanceof Text)) continue;
    const range = document.createRange();
    range.selectNodeContents(before);
    const [line] = [...range.getClientRects()].slice(-1);
    if (line !== undefined && line.bottom < unit.getBoundingClientRect().top) found.push(`${before.data}｜元`);
  }
  return found;
}

/** No amount and no day is broken over two lines. */
export async function keepsFiguresWhole(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate(brokenFigures)]).toEqual([name, []]);
}

/** Unfolds all that the page folds away, and waits until it is laid out. */
export const unfolds = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => requestIdleCallback(done));
  });
