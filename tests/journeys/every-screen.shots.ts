import { expect, test } from '@playwright/test';
import { newRecord } from '#case/record.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import { hashOf, type PageId, pageIds, placeOfPosition } from '#screens/address.ts';
import { sideRoads } from '../stories/side-roads.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss, notDueTooDear } from '../stories/straight-road.ts';
import { walkStory } from '../support/story.ts';
import { titleOf } from './support/words.ts';

interface Scene {
  readonly name: string;
  readonly hash: string;
  readonly journey: Journey;
  readonly today: IsoDate;
}

function scenes(): readonly Scene[] {
  const found = new Map<string, Scene>();
  for (const story of [lateTwelveDaysJobLoss, acceptedAtOnce, notDueTooDear, ...sideRoads])
    walkStory(story, ({ journey, position, today }) => {
      const { screen } = position;
      if (!found.has(screen))
        found.set(screen, { name: screen, hash: hashOf(placeOfPosition(position)), journey, today });
    });
  found.set('urgent', {
    name: 'urgent',
    hash: '#/urgent',
    journey: { answers: {}, setAside: {}, past: [] },
    today: '2026-11-22',
  });
  const whole = walkStory({ ...lateTwelveDaysJobLoss, lines: lateTwelveDaysJobLoss.lines.slice(0, -3) });
  for (const page of pageIds)
    found.set(page, {
      name: page,
      hash: hashOf({ kind: 'page', page: page as PageId }),
      journey: whole.journey,
      today: whole.today,
    });
  found.set('start', {
    name: 'start',
    hash: '#/',
    journey: { answers: {}, setAside: {}, past: [] },
    today: '2026-11-22',
  });
  return [...found.values()];
}

const sizes = { phone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } } as const;

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, viewport] of Object.entries(sizes))
    test(`${device}, ${colorScheme}`, async ({ browser, baseURL }) => {
      test.setTimeout(600_000);
      for (const { name, hash, journey, today } of scenes()) {
        const context = await browser.newContext({
          baseURL: String(baseURL),
          viewport,
          colorScheme,
          locale: 'zh-CN',
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.clock.setFixedTime(new Date(`${today}T21:30:00+08:00`));
        const record = { ...newRecord(), id: 'picture1', revision: 1, journey };
        await page.addInitScript((text) => {
          localStorage.setItem('youshangliang:current', 'picture1');
          localStorage.setItem('youshangliang:case:picture1', text);
        }, JSON.stringify(record));
        await page.goto(`./${hash}`);
        const heading = page.getByRole('heading', { level: 1 });
        if (hash === '#/' || (pageIds as readonly string[]).includes(name)) await expect(heading).toBeVisible();
        else await expect(heading).toHaveText(titleOf(name as ScreenId));
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `screenshots/${device}-${colorScheme}/${name}.png`, fullPage: true });
        await context.close();
      }
    });
