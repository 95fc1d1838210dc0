import { describe, expect, it } from 'vitest';
import { allStories } from '../../tests/stories/all.ts';
import { acceptedAtOnce } from '../../tests/stories/straight-road.ts';
import { walkStory } from '../../tests/support/story.ts';
import { edges } from './road-graph.ts';

describe('stories', () => {
  it.each(allStories)('$name', (story) => {
    const { position } = walkStory(story);
    const last = story.lines[story.lines.length - 1];
    expect(last).toEqual({ does: 'end', screen: position.screen });
  });

  it('together walk every screen of the chart', () => {
    const seen = new Set<string>();
    for (const story of allStories)
      walkStory(story, ({ position }) => {
        seen.add(position.screen);
        for (const { screen } of position.path) seen.add(screen);
      });
    const all = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect([...all].filter((screen) => !seen.has(screen))).toEqual([]);
  });

  it('together take every option of the chart', () => {
    const taken = new Set(
      allStories.flatMap(({ lines }) =>
        lines.flatMap((line) => ('option' in line ? [`${line.screen}.${line.option}`] : [])),
      ),
    );
    const all = new Set(edges.map(({ event }) => event));
    expect([...all].filter((event) => !taken.has(event))).toEqual([]);
  });
});

describe('what was replaced is kept', () => {
  it('keeps the months that were paid before the last answer', () => {
    const { journey } = walkStory(acceptedAtOnce);
    expect(journey.past.map(({ key, answer }) => `${key}.${answer.event}`)).toEqual(['reply.waiting', 'checkIn.paid']);
  });
});
