import { namedStories } from '../stories/named.ts';
import { sisterOnSharedLink } from '../stories/shared-link.ts';
import { neverSaid } from '../support/never-said.ts';
import { reloads, seesScreen, walksStory } from './support/drive.ts';
import { expect, test } from './support/test.ts';

// Every screen of every story is shown in src/screens/road.test.tsx, and read in src/app/never-said.test.tsx.
for (const story of namedStories.filter(({ name }) => name !== sisterOnSharedLink.name))
  test(`${story.name}: walked by clicking, with reloads on the way`, { tag: '@thorough' }, async ({ page }) => {
    const never = neverSaid[story.name];
    await walksStory(page, story, {
      onLine: async (_page, { position }, at) => {
        if (at % 7 === 3) {
          await reloads(page);
          await seesScreen(page, position.screen);
        }
        if (never !== undefined) await expect(page.getByRole('main')).not.toContainText(never, { useInnerText: true });
      },
    });
  });
