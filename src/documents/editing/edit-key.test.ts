import { expect, it } from 'vitest';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { linesBefore } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf } from '../../../tests/support/story.ts';
import { editKeyOf } from './edit-key.ts';

it('keeps a letter with the round of its proposal, though its screen is not answered yet', () => {
  const sent = [...linesBefore('submit', acceptedAtOnce), answer('submit', 'sent', '2026-11-22')];
  expect(editKeyOf('letter', journeyOf(sent).position.path, 'lender')).toBe('letter');
  const from = sent.findIndex((line) => line.does === 'answer' && line.screen === 'debts');
  const to = sent.findIndex((line) => line.does === 'answer' && line.screen === 'letter');
  const second = [
    ...sent,
    answer('reply', 'refused'),
    answer('whatTheySaid', 'shortTerm'),
    answer('decoded', 'routes'),
    answer('routes', 'revise'),
    again('revise', 'ready'),
    ...sent.slice(from, to),
  ];
  expect(editKeyOf('letter', journeyOf(second).position.path, 'lender')).toBe('letter@2');
});

it('keeps a complaint with its body, and every other document by its name', () => {
  const { path } = journeyOf(linesBefore('script', lateTwelveDaysJobLoss)).position;
  expect(['lender', 'platform'].map((body) => editKeyOf('complaint', path, body as 'lender'))).toEqual([
    'complaint',
    'complaint-platform',
  ]);
  expect(editKeyOf('timeline', path, 'lender')).toBe('timeline');
});
