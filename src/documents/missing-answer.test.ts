import { expect, it } from 'vitest';
import { roadOf } from '#machines/road-view.ts';
import { screenOf } from '#model/answers.ts';
import { allStories } from '../../tests/stories/all.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { journeyOf, type Walk, walkStory } from '../../tests/support/story.ts';
import { missingAnswer } from './missing-answer.ts';
import { shelfOf } from './shelf.ts';

const waiting = ({ position, journey, today }: Walk) =>
  shelfOf(briefOfWalk({ position, journey, today }), roadOf(journey).screen).later;

it('leads to the question a document waits for, once the road has come to it', () => {
  const at = (screen: 'cause' | 'script' | 'income' | 'terms') => {
    const { position } = journeyOf(linesBefore(screen, lateTwelveDaysJobLoss));
    return (id: Parameters<typeof missingAnswer>[0]) => missingAnswer(id, position);
  };
  expect(at('cause')('evidence')).toBe('cause');
  expect(at('script')('budgetSheet')).toBeNull();
  expect(at('script')('timeline')).toBe('script');
  expect(at('income')('budgetSheet')).toBe('income');
  expect(at('income')('debtList')).toBe('debts');
  expect(at('terms')('letter')).toBe('terms');
  expect(at('terms')('familyNote')).toBeNull();
});

it('leads to a question of the road only, in every story', () => {
  for (const story of allStories)
    walkStory(story, (walk) => {
      for (const id of waiting(walk)) {
        const key = missingAnswer(id, walk.position);
        if (key === null) continue;
        const { path, screen } = walk.position;
        expect([screen, ...path.map((step) => step.screen)]).toContain(screenOf(key));
      }
    });
});
