import { scenes } from '../support/scenes.ts';
import { sampleOf } from '../support/thorough.ts';
import { isAccessible } from './support/drive.ts';
import { extremes } from './support/extremes.ts';
import { enlarge, fits } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';
import { keepsFiguresWhole, unfolds } from './support/whole-figures.ts';

test('the longest words, the largest sums and eight rounds fit the narrowest screen, at twice the text size too', {
  tag: '@thorough',
}, async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  for (const scene of extremes()) {
    await opens(page, scene);
    await fits(page, scene.name);
    if (scene.name !== 'map after eight rounds') await isAccessible(page, scene.name);
    await enlarge(page);
    await fits(page, `${scene.name}, enlarged`);
  }
});

for (const largeText of [false, true])
  test(`the largest sums are torn in no table and no list${largeText ? ', with large text neither' : ''}`, {
    tag: largeText ? [] : '@thorough',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('./');
    await page.evaluate(
      (kept) => localStorage.setItem('youshangliang:preferences', kept),
      JSON.stringify({ largeText }),
    );
    for (const scene of extremes().filter(({ name }) => name.startsWith('largest'))) {
      await opens(page, scene);
      await unfolds(page);
      await keepsFiguresWhole(page, scene.name);
    }
  });

/** The text that whoever prefers it large has on a phone on which text is twice as large. */
const largest = (2 * 137.5) / 112.5;

test('figures fit a small phone with the largest text, unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('youshangliang:preferences', '{"largeText":true}'));
  const kept = scenes().filter(({ name }) => ['onTrack', 'summary', 'result', 'terms'].includes(name));
  for (const scene of sampleOf([...kept, ...extremes().filter(({ name }) => name.startsWith('largest'))])) {
    await opens(page, scene);
    await unfolds(page);
    await enlarge(page, largest);
    await fits(page, `${scene.name}, with the largest text`);
  }
});
