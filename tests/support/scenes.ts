import { emptyJourney, type Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { hashOf, pageIds, routeOfPosition } from '#screens/shell/address.ts';
import { allStories } from '../stories/all.ts';
import { objectionThenSummons } from '../stories/court.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { startOfStories, type Walk, walkStory } from './story.ts';

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
  hash: hashOf(routeOfPosition(position)),
  journey,
  today,
});

let allScenes: readonly Scene[] | undefined;

/** Every screen of the road, as some story first meets it, and every page; to walk all stories takes most of a second. */
export function scenes(): readonly Scene[] {
  allScenes ??= findScenes();
  return allScenes;
}

function findScenes(): readonly Scene[] {
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
  const inCourt = walkStory(objectionThenSummons);
  for (const page of pageIds) {
    const { journey, today } = page === 'court' ? inCourt : whole;
    found.set(page, { name: page, hash: hashOf({ kind: 'page', page }), journey, today });
  }
  found.set('start', {
    name: 'start',
    hash: '#/',
    journey: emptyJourney,
    today: startOfStories,
  });
  return [...found.values()];
}
