import type { Page } from '@playwright/test';
import { pageIds } from '#screens/shell/address.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { brokenByLender, missedAndRenegotiated } from '../stories/renegotiated.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { type Scene, sceneOf } from '../support/scenes.ts';
import { type Story, walkStory } from '../support/story.ts';
import { enlarge, fits, keepsDistance } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';
import { keepsFiguresWhole } from './support/whole-figures.ts';

const stories = [
  lateTwelveDaysJobLoss,
  acceptedAtOnce,
  missedAndRenegotiated,
  brokenByLender,
  paymentOrderNineDays,
] as const;

/** Without the pages that show nothing of the case, and that of all words, which every-screen.spec opens. */
const pages = pageIds.filter((id) => !['helper', 'again', 'map', 'all'].includes(id));

const opensEverything = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
    await new Promise((done) => setTimeout(done, 200));
  });

/** In these the pages beside the road say most: a whole road with its plan, a court paper, an agreement beside a new plan. */
const withPages: readonly Story[] = [lateTwelveDaysJobLoss, paymentOrderNineDays, missedAndRenegotiated];

/** The screens of each story that none before it shows. */
const seen = new Set<string>();
const scenesOf = stories.map((story) => {
  const screens = new Map<string, Scene>();
  walkStory(story, (walk) => screens.set(walk.position.screen, sceneOf(walk)));
  const fresh = [...screens].filter(([screen]) => !seen.has(screen));
  for (const [screen] of fresh) seen.add(screen);
  return { story, scenes: fresh.map(([, scene]) => scene) };
});

for (const { story, scenes } of scenesOf) {
  test(`K39: ${story.name} breaks no amount and no day on a phone, and fits at twice the text size`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto('./');
    const last = sceneOf(walkStory(story));
    const besideRoad = [
      { ...last, name: 'start', hash: '#/' },
      ...pages.map((id) => ({ ...last, name: id, hash: `#/${id}` })),
    ];
    for (const scene of [...(withPages.includes(story) ? besideRoad : []), ...scenes]) {
      await opens(page, scene);
      await opensEverything(page);
      await keepsFiguresWhole(page, scene.name);
      await keepsDistance(page, scene.name);
      await fits(page, scene.name);
      await enlarge(page);
      await fits(page, `${scene.name}, enlarged`);
    }
  });
}
