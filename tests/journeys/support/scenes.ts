import type { Page } from '@playwright/test';
import { newRecord } from '#case/record.ts';
import { emptyJourney, type Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { isScreenId } from '#model/screens.ts';
import { hashOf, pageIds, placeOfPosition } from '#screens/address.ts';
import { allStories } from '../../stories/all.ts';
import { lateTwelveDaysJobLoss } from '../../stories/straight-road.ts';
import { startOfStories, type Walk, walkStory } from '../../support/story.ts';
import { heading } from './drive.ts';
import { expect } from './test.ts';
import { titleOf } from './words.ts';

/** A page with what has led to it. */
export interface Scene {
  readonly name: string;
  readonly hash: string;
  readonly journey: Journey;
  readonly today: IsoDate;
}

/** Where a story stands. */
export const sceneOf = ({ journey, position, today }: Walk): Scene => ({
  name: position.screen,
  hash: hashOf(placeOfPosition(position)),
  journey,
  today,
});

/** Every screen of the road, as some story first meets it, and every page. */
export function scenes(): readonly Scene[] {
  const found = new Map<string, Scene>();
  for (const story of allStories)
    walkStory(story, (walk) => {
      if (!found.has(walk.position.screen)) found.set(walk.position.screen, sceneOf(walk));
    });
  found.set('urgent', {
    name: 'urgent',
    hash: '#/urgent',
    journey: emptyJourney,
    today: startOfStories,
  });
  const whole = walkStory({ ...lateTwelveDaysJobLoss, lines: lateTwelveDaysJobLoss.lines.slice(0, -3) });
  for (const page of pageIds)
    found.set(page, {
      name: page,
      hash: hashOf({ kind: 'page', page }),
      journey: whole.journey,
      today: whole.today,
    });
  found.set('start', {
    name: 'start',
    hash: '#/',
    journey: emptyJourney,
    today: startOfStories,
  });
  return [...found.values()];
}

/** Opens a scene as if the person came back to it; the page has to be within the app already. */
export async function opens(page: Page, { name, hash, journey, today }: Scene): Promise<void> {
  const id = 'opened1';
  await page.clock.setFixedTime(new Date(`${today}T21:30:00+08:00`));
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem('youshangliang:current', String(key));
      localStorage.setItem(`youshangliang:case:${key}`, String(text));
    },
    [id, JSON.stringify({ ...newRecord(), id, revision: 1, journey })],
  );
  await page.goto(`./?${name}${hash}`);
  if (isScreenId(name)) await expect(heading(page)).toHaveText(titleOf(name));
  else await expect(heading(page)).toBeVisible();
}
