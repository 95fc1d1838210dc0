import { counterOfferAccepted, counterOffersTwice } from '../stories/counter-offers.ts';
import { linesBefore } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, walksOf, yuan } from '../support/story.ts';
import { buttonOf, heading, isAccessible, seesScreen, takesLine, walksStory } from './support/drive.ts';
import { fillIn, tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf } from './support/words.ts';

/** A first call has just ended with an offer that cannot be paid. */
const called = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['lessIncome']),
  answer('leftOver', 'given', yuan(900)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
]);

test('an offer is answered within four screens after it was told', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(called));
  await seesScreen(page, 'howItWent');
  await buttonOf(page, { does: 'answer', screen: 'howItWent', option: 'offer' }).click();
  let screens = 0;
  const comesTo = async (id: Parameters<typeof seesScreen>[1]) => {
    await seesScreen(page, id);
    screens += 1;
  };
  await comesTo('counter');
  const offer = {
    does: 'answer',
    screen: 'counter',
    option: 'given',
    value: { monthly: yuan(1080), months: 10 },
  } as const;
  await fillIn(page, offer);
  await tap(page, optionOf('counter', 'given'));
  await comesTo('counterCheck');
  await expect(page.getByRole('main')).toContainText('“每月 450 元，24 期，12 月 28 日开始还，行不行？”');
  await isAccessible(page, 'the verdict with a counter-offer');
  const button = buttonOf(page, { does: 'answer', screen: 'counterCheck', option: 'counterOffer' });
  await expect(page.locator('[data-option]').first()).toHaveAttribute('data-option', 'counterOffer');
  await button.click();
  await comesTo('reply');
  expect(screens).toBeLessThanOrEqual(4);
  await expect(heading(page)).toBeVisible();
});

for (const story of [counterOfferAccepted, counterOffersTwice])
  test(`walked by clicking: ${story.name}`, { tag: story === counterOffersTwice ? [] : '@thorough' }, async ({
    page,
  }) => {
    const before = linesBefore('counter', story);
    await page.goto('./');
    await opens(page, sceneOf(journeyOf(before)));
    for (const { line, walk } of walksOf(story).slice(before.length)) await takesLine(page, line, walk);
  });

test('in a crisis the helpline is the first thing under the heading', async ({ page }) => {
  await walksStory(page, {
    name: 'a hard night',
    about: '',
    lines: [answer('urgent', 'given', ['overwhelmed'])],
  });
  const call = page.getByRole('link', { name: '拨打 12356', exact: true });
  await expect(call).toHaveAttribute('href', 'tel:12356');
  const box = await call.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(48);
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(320);
});
