import { test } from '@playwright/test';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { type Scene, sceneOf, scenes } from '../support/scenes.ts';
import { walkStory } from '../support/story.ts';
import { opens } from './support/scenes.ts';

const start = scenes().filter(({ name }) => name === 'start');

/** What the readme shows, by the names of its pictures. */
const pictures: readonly (readonly [string, Scene])[] = [
  ...start.map((scene) => ['start', scene] as const),
  ['first-step', sceneOf(roadTo('firstStep', acceptedAtOnce))],
  ['result', { ...sceneOf(walkStory(lateTwelveDaysJobLoss)), name: 'result', hash: '#/result' }],
];

test('the pictures of the readme', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: String(baseURL),
    viewport: { width: 360, height: 760 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    // A phone says so of itself: the words name the device.
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto('./');
  for (const [picture, scene] of pictures) {
    await opens(page, scene);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `docs/images/${picture}.png` });
  }
  await context.close();
});
