import { bankBehindXinyonggou } from '../stories/bank-and-refusal.ts';
import { illnessZeroIncome } from '../stories/hard-nights.ts';
import { oralThenLostJob } from '../stories/lost-job.ts';
import { namedStories } from '../stories/named.ts';
import { sisterOnSharedLink } from '../stories/shared-link.ts';
import { reloads, seesScreen, walksStory } from './support/drive.ts';
import { expect, test } from './support/test.ts';

/** What no page of a story may say, unless one unfolds it. */
const neverSaid: Readonly<Record<string, RegExp>> = {
  // Any amount but those she typed herself and what they leave her short of: none is offered to her, and she offers none.
  [illnessZeroIncome.name]: /(?<![\d,.])(?!(?:15,000|1,800|3,000|4,800|0) 元)\d[\d,.]* 元/,
  // The bank is the lender, and no rule of credit cards is claimed.
  [bankBehindXinyonggou.name]: /重庆蚂蚁|信用卡/,
  // Borrowing to pay an instalment.
  [oralThenLostJob.name]: /(?<!不|别)(?:再|去|先|找人)借(?!呗)/,
};

/** The hardest night; every screen of every story is answered in src/screens/road.test.tsx. */
const always: readonly string[] = [illnessZeroIncome.name];

for (const story of namedStories.filter(({ name }) => name !== sisterOnSharedLink.name)) {
  const tag = always.includes(story.name) ? [] : ['@thorough'];
  test(`${story.name}: walked by clicking, with reloads on the way`, { tag }, async ({ page }) => {
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
}
