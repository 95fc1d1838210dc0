import { expect, it } from 'vitest';
import { createReplay } from '#machines/replay.ts';
import { arrowKey } from '#machines/road-graph.ts';
import { roadTo } from '../../../../../tests/support/road-to.ts';
import { again, answer, journeyOf } from '../../../../../tests/support/story.ts';
import { walkedOf } from './walked.ts';

it('has walked nothing before the first answer', () => {
  expect(walkedOf(createReplay()({}))).toEqual({ here: 'urgent', visits: new Map(), arrows: new Set() });
});

it('follows the path to where one is now', () => {
  const { position } = roadTo('products');
  expect(walkedOf(position)).toEqual({
    here: 'products',
    visits: new Map([
      ['urgent', { times: 1, round: 1 }],
      ['soFar', { times: 1, round: 1 }],
    ]),
    arrows: new Set([arrowKey('urgent', 'soFar'), arrowKey('soFar', 'products')]),
  });
});

it('counts visits and leads to the last of them', () => {
  const { position } = journeyOf([
    answer('urgent', 'none'),
    answer('soFar', 'notYet'),
    answer('products', 'given', ['huabei']),
    answer('timing', 'late30'),
    answer('cause', 'given', ['jobLoss']),
    answer('leftOver', 'unsure'),
    answer('firstStep', 'contactNow'),
    answer('channel', 'phone'),
    answer('script', 'connected'),
    again('howItWent', 'elsewhere'),
    answer('channel', 'bank'),
  ]);
  const { here, visits, arrows } = walkedOf(position);
  expect(here).toBe('script');
  expect([visits.get('channel'), visits.get('script')]).toEqual([
    { times: 2, round: 2 },
    { times: 1, round: 1 },
  ]);
  expect(arrows.has(arrowKey('howItWent', 'channel'))).toBe(true);
});
