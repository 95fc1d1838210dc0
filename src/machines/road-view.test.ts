import { expect, it } from 'vitest';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, journeyOf } from '../../tests/support/story.ts';
import { roadOf } from './road-view.ts';

it('walks no case anew because another one was looked at in between', () => {
  const lines = linesBefore('reply', lateTwelveDaysJobLoss);
  const { journey } = journeyOf(lines);
  const { path } = roadOf(journey);
  for (const other of [journeyOf(lines.slice(0, 6)), journeyOf(lines.slice(0, -2)), journeyOf(lines)])
    roadOf(other.journey);
  const given = roadOf({
    ...journey,
    answers: { ...journey.answers, reply: { event: 'moreMaterials', on: '2026-11-25', nth: 100 } },
  });
  expect(path.every((step, at) => given.path[at] === step)).toBe(true);
  expect(given.path).toHaveLength(path.length + 1);
  expect(given.screen).toBe(journeyOf([...lines, again('reply', 'moreMaterials')]).position.screen);
});
