import type { Page } from '@playwright/test';
import type { ScreenId } from '#model/screens.ts';
import { call as callWords } from '#words/call/call.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import type { Story } from '../support/story.ts';
import { buttonOf } from './support/drive.ts';
import type { Given } from './support/fill-in.ts';
import { tap } from './support/fill-in.ts';
import { opens, storedCase } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Opens a screen at two minutes to midnight in Beijing, and leaves it open until eight minutes past. */
async function staysOverMidnight(page: Page, screen: ScreenId, story: Story, hash?: string): Promise<string> {
  const scene = sceneOf(roadTo(screen, story));
  await page.goto('./');
  await opens(page, { ...scene, ...(hash !== undefined && { hash, name: hash.slice(2) }) }, '23:58');
  // From here on the clock goes.
  await page.clock.setSystemTime(new Date(`${scene.today}T23:58:00+08:00`));
  await page.clock.runFor('10:00');
  return new Date(Date.parse(scene.today) + 86_400_000).toISOString().slice(0, 10);
}

/** It is the day before there while the new day begins in Beijing; the others are looked at by `npm run thorough`. */
const zones = [
  ['America/Los_Angeles', []],
  ['Asia/Shanghai', ['@thorough']],
  ['Pacific/Auckland', ['@thorough']],
] as const;

for (const [timezoneId, tag] of zones)
  test.describe(`a page that stays open over midnight, on a phone set to ${timezoneId}`, { tag: [...tag] }, () => {
    test.use({ timezoneId });

    test('takes the new day in Beijing for the day of service (K8)', async ({ page }) => {
      const newDay = await staysOverMidnight(page, 'serviceDate', paymentOrderNineDays);
      await page.locator('#date').fill(newDay);
      await buttonOf(page, { screen: 'serviceDate', option: 'given' } as Given).click();
      await expect
        .poll(async () => (await storedCase(page)).journey.answers.serviceDate)
        .toMatchObject({ value: newDay, on: newDay });
    });

    test('takes it for the day a proposal was sent', async ({ page }) => {
      const newDay = await staysOverMidnight(page, 'submit', lateTwelveDaysJobLoss);
      await page.locator('#date').fill(newDay);
      await buttonOf(page, { screen: 'submit', option: 'sent' } as Given).click();
      await expect
        .poll(async () => (await storedCase(page)).journey.answers.submit)
        .toMatchObject({ value: newDay, on: newDay });
    });

    test('begins a call on it', async ({ page }) => {
      const newDay = await staysOverMidnight(page, 'script', lateTwelveDaysJobLoss, '#/call');
      await tap(page, callWords.start);
      await expect.poll(async () => (await storedCase(page)).file.call).toMatchObject({ on: newDay });
    });
  });
