import { expect, it } from 'vitest';
import type { AnswerKey, Journey } from '#model/answers.ts';
import { courtPaperKinds } from '#model/court.ts';
import { allStories } from '../../tests/stories/all.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { again, answer, change, journeyOf, walksOf } from '../../tests/support/story.ts';
import { journeyAfter } from './journey.ts';
import { roadOf } from './road-view.ts';
import { positionOf } from './walks.ts';

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

it('is where the answers lead while nothing is urgent, walked once for both', () => {
  const { journey } = journeyOf(linesBefore('reply', lateTwelveDaysJobLoss));
  expect(roadOf(journey)).toBe(positionOf(journey));
});

/** Each person of the stories after each line. */
const journeys = allStories.flatMap((story) => walksOf(story).map(({ walk }) => walk));

/** A journey with one more answer about an urgent matter. */
const told = (journey: Journey, key: AnswerKey, option: string, value?: unknown): Journey =>
  journeyAfter(journey, {
    type: 'answered',
    key,
    option,
    on: '2027-02-01',
    intent: 'urgent',
    ...(value === undefined ? {} : { value }),
  });

it.each(courtPaperKinds)('stays where it is when a paper of a court comes later: %s', (paper) => {
  for (const { journey } of journeys.filter(({ position }) => position.path.length > 0)) {
    const before = roadOf(journey);
    const after = roadOf(told(told(journey, 'urgent', 'given', ['court']), 'courtPaper', paper));
    const steps = ({ path, screen }: typeof before) => [...path.map(({ key }) => key), screen];
    expect(steps(after)).toEqual(steps(before));
    expect(after.facts.inForce).toEqual(before.facts.inForce);
  }
});

it('asks about what is missing where a payment order had come before, and stays so when a summons follows', () => {
  const lines = linesBefore('finalTerms', acceptedAtOnce).slice(1);
  const checked = lines.slice(
    0,
    lines.findIndex((line) => line.does === 'answer' && line.screen === 'agreementCheck') + 1,
  );
  const { journey } = journeyOf([
    answer('urgent', 'given', ['court']),
    answer('courtPaper', 'order'),
    answer('serviceDate', 'given', '2026-11-20'),
    answer('orderDispute', 'given', ['unsure']),
    answer('courtTodo', 'noted'),
    change('urgent', 'none'),
    ...checked,
    again('closeGaps', 'refused'),
  ]);
  const later = told(told(journey, 'urgent', 'given', ['court']), 'courtPaper', 'summons');
  expect([roadOf(later).screen, roadOf(later).round]).toEqual(['channel', 2]);
});
