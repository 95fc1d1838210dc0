import type { Page } from '@playwright/test';
import { scenes } from '../support/scenes.ts';
import { isThorough } from '../support/thorough.ts';
import { isAccessible, reloads } from './support/drive.ts';
import { enlarge, fits, keepsDistance, saysWhatFollows } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { keepsFiguresWhole } from './support/whole-figures.ts';

/** These stand for all; `npm run thorough` looks at three more, `npm run preferences` at every screen and page. */
const few = ['products', 'result', 'courtTodo', ...(isThorough ? ['start', 'settings', 'frozenTodo'] : [])];
const shown = scenes().filter(({ name }) => (process.env.PREFERENCES === 'all' ? name !== 'all' : few.includes(name)));

test.setTimeout(process.env.PREFERENCES === 'all' ? 1_800_000 : 120_000);

const prefers = (page: Page, preferred: object) =>
  page.evaluate((text) => localStorage.setItem('youshangliang:preferences', text), JSON.stringify(preferred));

/** What can be tapped and is lower or narrower than a finger; runs in the browser, by itself. */
function smallTargets(): readonly string[] {
  const least = 56;
  return [...document.querySelectorAll('main :is([data-option], label:has(input), summary), main form button')]
    .map((each) => ({ text: each.textContent?.slice(0, 20), ...each.getBoundingClientRect().toJSON() }))
    .filter(({ width, height }) => height > 0 && (height < least || width < least))
    .map(({ text, width, height }) => `${text}: ${width} by ${height}`);
}

const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme that was chosen holds against the colours of the phone, from the first paint on', async ({ page }) => {
  await page.goto('./');
  for (const [theme, colorScheme] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await prefers(page, { theme: 'auto' });
    await reloads(page);
    const ofPhone = await groundOf(page);
    await prefers(page, { theme });
    await reloads(page);
    expect(await groundOf(page)).not.toBe(ofPhone);
    for (const scene of shown) {
      await opens(page, scene);
      await isAccessible(page, `${scene.name}, ${theme} on a phone that is ${colorScheme}`, { onlyLook: true });
    }
  }
});

/** The headings in which a word stands on two lines, each with a slash at its ends of lines; runs in the browser, by itself. */
function tornHeadings(): readonly string[] {
  type Segmenter = { readonly segment: (text: string) => Iterable<{ readonly index: number }> };
  const { Segmenter } = Intl as unknown as { Segmenter: new (locale: string, options: object) => Segmenter };
  const words = new Segmenter('zh', { granularity: 'word' });
  return [...document.querySelectorAll('main h1')].flatMap((heading) => {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const letters: { readonly letter: string; readonly bottom: number }[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      [...text.data].forEach((letter, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        letters.push({ letter, bottom: Math.round(range.getBoundingClientRect().bottom) });
      });
    }
    const starts = new Set([...words.segment(letters.map(({ letter }) => letter).join(''))].map(({ index }) => index));
    const breaks = letters.flatMap(({ bottom }, at) =>
      at > 0 && bottom > (letters[at - 1]?.bottom ?? 0) + 8 ? at : [],
    );
    return breaks.every((at) => starts.has(at)) ? [] : heading.textContent;
  });
}

test('headings are broken between two words only, where text is large on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./');
  await prefers(page, { largeText: true });
  for (const scene of scenes().filter(({ name }) => ['asks', 'ceiling', 'counter', 'debtSold'].includes(name))) {
    await opens(page, scene);
    expect([scene.name, await page.evaluate(tornHeadings)]).toEqual([scene.name, []]);
  }
});

test('large text leaves a small phone a line of a header, and two buttons beside each other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./');
  const heightOf = async (part: string) => (await page.locator(part).boundingBox())?.height ?? 0;
  await enlarge(page);
  await expect.poll(() => heightOf('.site-header')).toBeLessThan(90);
  await prefers(page, { largeText: true });
  for (const scene of scenes().filter(({ name }) => name === 'terms')) {
    await opens(page, scene);
    expect(await heightOf('[data-bar]')).toBeLessThan(90);
  }
});

test('large text fits a small phone, at twice its size and in the colours of the system too', async ({ page }) => {
  await page.goto('./');
  await prefers(page, { largeText: true, readAloud: true });
  for (const scene of shown) {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 360, height: 640 });
    await opens(page, scene);
    const name = `${scene.name} with large text`;
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px');
    await isAccessible(page, name);
    await fits(page, name);
    await keepsDistance(page, name);
    await keepsFiguresWhole(page, name);
    await saysWhatFollows(page, name);
    expect([name, await page.evaluate(smallTargets)]).toEqual([name, []]);
    await enlarge(page, (2 * 137.5) / 112.5);
    await fits(page, `${name}, enlarged`);
    await enlarge(page, 137.5 / 112.5);
    // The same as 400 % of a wide window.
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page, `${name}, 320 px`);
    await page.emulateMedia({ forcedColors: 'active' });
    await isAccessible(page, `${name}, in the colours of the system`, { onlyLook: true });
  }
});

test('large text leaves room for the longest amount in its field on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await prefers(page, { largeText: true });
  for (const scene of scenes().filter(({ name }) => name === 'ceiling')) {
    await opens(page, scene);
    const field = page.locator('#amount');
    await field.fill('999999999.99');
    const beyond = await field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(beyond).toBe(0);
  }
});
