import { describe, expect, it } from 'vitest';
import { sideRoads } from '../../tests/stories/side-roads.ts';
import {
  acceptedAtOnce,
  lateTwelveDaysJobLoss,
  notDueTooDear,
  straightRoad,
} from '../../tests/stories/straight-road.ts';
import { edges } from '../../tests/support/road-graph.ts';
import { walkStory } from '../../tests/support/story.ts';

describe('named stories', () => {
  it.each([...straightRoad, notDueTooDear, ...sideRoads])('$name', (story) => {
    const { position } = walkStory(story);
    const last = story.lines[story.lines.length - 1];
    expect(last).toEqual({ does: 'end', screen: position.screen });
  });

  it('together walk every screen of the chart', () => {
    const seen = new Set<string>();
    for (const story of [...straightRoad, ...sideRoads])
      walkStory(story, ({ position }) => {
        seen.add(position.screen);
        for (const { screen } of position.path) seen.add(screen);
      });
    const all = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect([...all].filter((screen) => !seen.has(screen))).toEqual([]);
  });
});

describe('more papers', () => {
  it('costs five screens, not fifteen', () => {
    const { position } = walkStory(lateTwelveDaysJobLoss);
    const second = position.path
      .filter(({ round, screen }) => round === 2 && screen !== 'reply')
      .map(({ screen }) => screen);
    expect(second.slice(0, 5)).toEqual(['truth', 'checklist', 'letter', 'accuracy', 'submit']);
    expect(position.facts.submittedOn).toEqual(['2026-11-25', '2026-12-02']);
  });
});

describe('what was replaced is kept', () => {
  it('keeps the months that were paid before the last answer', () => {
    const { journey } = walkStory(acceptedAtOnce);
    expect(journey.past.map(({ key, answer }) => `${key}.${answer.event}`)).toEqual(['reply.waiting', 'checkIn.paid']);
  });
});
