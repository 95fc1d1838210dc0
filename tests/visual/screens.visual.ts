import { emptyJourney } from '#model/answers.ts';
import { encodeLink } from '#share/link.ts';
import type { ResultView } from '#share/result-view.ts';
import { opens } from '../journeys/support/scenes.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { startOfStories } from '../support/story.ts';
import { colorSchemes, expect, skipsElsewhere, test } from './support/test.ts';

skipsElsewhere();

const view: ResultView = {
  level: 'full',
  createdOn: startOfStories,
  contentVersion: 1,
  screen: 'reply',
  proposals: 1,
  outline: {
    products: ['huabei', 'jiebei'],
    timing: 'late30',
    channel: 'phone',
    asks: ['later', 'waive'],
    kind: 'trial',
  },
  figures: { left: 70_000, owed: 3_100_000, instalment: 35_000, months: 6, first: '2026-12-28' },
};

const met = new Map(scenes().map((scene) => [scene.name, scene]));

function sceneNamed(name: string): Scene {
  const scene = met.get(name);
  if (scene === undefined) throw new Error(`No story meets ${name}.`);
  return scene;
}

/** A first visit, the side roads, the turns of the road, and what is shown to others. */
const keyScenes: readonly Scene[] = [
  sceneNamed('start'),
  { ...sceneNamed('reply'), name: 'returning', hash: '#/' },
  ...['urgent', 'soFar', 'channel', 'script', 'terms', 'reply', 'decoded', 'courtTodo', 'result'].map(sceneNamed),
  { name: 'shared', hash: encodeLink(view), journey: emptyJourney, today: startOfStories },
];

/** The scenes are dealt out to several tests, so that the workers share them. */
const hands = 2;

for (let hand = 0; hand < hands; hand += 1)
  test(`key screens look as before, part ${hand + 1} of ${hands}`, async ({ page }) => {
    await page.goto('./');
    for (const scene of keyScenes.filter((_, at) => at % hands === hand)) {
      await opens(page, scene);
      // Parts of a screen are fetched when they are first shown.
      await page.waitForLoadState('networkidle');
      for (const colorScheme of colorSchemes) {
        await page.emulateMedia({ colorScheme });
        await expect.soft(page).toHaveScreenshot(['screens', colorScheme, `${scene.name}.png`]);
      }
    }
  });
