import { straightRoad } from '../stories/straight-road.ts';
import { seesScreen, walksStory } from './support/drive.ts';
import { test } from './support/test.ts';

for (const story of straightRoad) {
  test(`${story.name}: walked by clicking, with reloads on the way`, async ({ page }) => {
    test.setTimeout(300_000);
    await walksStory(page, story, {
      onLine: async (_page, walk, at) => {
        if (at % 7 === 3) {
          await page.reload();
          await seesScreen(page, walk.position.screen);
        }
      },
    });
  });
}
