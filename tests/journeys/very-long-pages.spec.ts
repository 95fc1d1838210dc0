import type { Page } from '@playwright/test';
import { screenIds } from '#model/screens.ts';
import { expect, test } from './support/test.ts';

const pages = { 'the guide as text': './guide.html', 'the page of all words': './#/all' };

/** The parts of a page that are laid out when they come near, by title: how high each is taken to be, and how high it is. */
const heightsOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('article')].filter((part) => part.querySelector('article') === null);
    const waits = parts.every((part) => getComputedStyle(part).contentVisibility === 'auto');
    const taken = parts.map((part) => Number.parseFloat(getComputedStyle(part).containIntrinsicHeight.slice(5)));
    for (const part of parts) part.style.contentVisibility = 'visible';
    const heights = parts.map((part, at) => ({
      title: part.querySelector('h3')?.textContent,
      taken: taken[at] ?? 0,
      real: part.getBoundingClientRect().height,
    }));
    return { waits, heights };
  });

for (const [name, address] of Object.entries(pages))
  test(`no part of ${name} is taken to be lower than it is, or much higher`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    await expect(page.locator('article h3')).toHaveCount(screenIds.length);
    const { waits, heights } = await heightsOf(page);
    expect(waits).toBe(true);
    expect(heights.filter(({ taken, real }) => !(taken >= real))).toEqual([]);
    const all = (of: 'taken' | 'real') => heights.reduce((sum, { [of]: height }) => sum + height, 0);
    expect(all('taken')).toBeLessThan(1.5 * all('real'));
  });

test('an address of the guide leads to its screen, and a search finds what is not laid out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./guide.html');
  const far = page.locator('article h3').nth(-2);
  const [id, title] = await far.evaluate((heading) => [heading.id, heading.firstChild?.textContent]);
  expect(
    await page.evaluate(
      (wanted) => (window as unknown as { find: (text: string) => boolean }).find(wanted),
      title ?? '',
    ),
  ).toBe(true);
  await expect(far).toBeInViewport();
  await page.goto(`./guide.html?again#${id}`);
  await expect(far).toBeInViewport();
});
