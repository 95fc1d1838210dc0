import { pageIds } from '#screens/shell/address.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { missedAndRenegotiated } from '../stories/renegotiated.ts';
import { sceneOf } from '../support/scenes.ts';
import { walkStory } from '../support/story.ts';
import { enlarge, fits, keepsDistance } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';
import { keepsFiguresWhole, unfolds } from './support/whole-figures.ts';

/** A court paper, and an agreement beside a new plan: what every-screen.spec's own case has not. */
const stories = [missedAndRenegotiated, paymentOrderNineDays] as const;

/** Without the pages that show nothing of the case, and that of all words. */
const pages = pageIds.filter((id) => !['helper', 'again', 'map', 'all'].includes(id));

for (const story of stories)
  test(`K39: the pages beside ${story.name} break no amount and no day, and fit at twice the text size`, {
    tag: '@thorough',
  }, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('./');
    const last = sceneOf(walkStory(story));
    const start = { ...last, name: 'start', hash: '#/' };
    for (const scene of [last, start, ...pages.map((id) => ({ ...last, name: id, hash: `#/${id}` }))]) {
      await opens(page, scene);
      await unfolds(page);
      await keepsFiguresWhole(page, scene.name);
      await keepsDistance(page, scene.name);
      await fits(page, scene.name);
      await enlarge(page);
      await fits(page, `${scene.name}, enlarged`);
    }
  });
