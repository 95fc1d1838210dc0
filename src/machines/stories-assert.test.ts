import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '#model/answers.ts';
import type { ScreenId } from '#model/screens.ts';
import { bankBehindXinyonggou, refusedTwice } from '../../tests/stories/bank-and-refusal.ts';
import { paymentOrderNineDays } from '../../tests/stories/court.ts';
import { fawuCallerToday, illnessZeroIncome } from '../../tests/stories/hard-nights.ts';
import { oralThenLostJob } from '../../tests/stories/lost-job.ts';
import { namedStories } from '../../tests/stories/named.ts';
import { sisterOnSharedLink } from '../../tests/stories/shared-link.ts';
import { lateTwelveDaysJobLoss, notDueSelfService } from '../../tests/stories/straight-road.ts';
import { means, planOf } from '../../tests/support/plans.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { again, answer, goesOn, journeyOf, type Story, walkStory, yuan } from '../../tests/support/story.ts';
import { createReplay, type Position } from './replay.ts';
import { roadOf } from './road-view.ts';
import { suggestionFor } from './suggestion.ts';

const screensIn = ({ path }: Position, round: number): readonly ScreenId[] =>
  path.filter((step) => step.round === round).map(({ screen }) => screen);

describe('the length of a story', () => {
  it.each<[Story, ScreenId, number, number, number]>([
    [notDueSelfService, 'selfService', 7, 7, 1],
    [lateTwelveDaysJobLoss, 'firstStep', 7, 35, 2],
    [illnessZeroIncome, 'holdOn', 2, 28, 1],
    [bankBehindXinyonggou, 'firstStep', 7, 34, 3],
    [refusedTwice, 'decoded', 8, 29, 2],
    [fawuCallerToday, 'callerStop', 2, 12, 1],
    [paymentOrderNineDays, 'courtTodo', 5, 19, 1],
    [oralThenLostJob, 'missSoon', 6, 31, 3],
    [sisterOnSharedLink, 'firstStep', 7, 9, 1],
  ])('$name: first help, answers, rounds', (story, firstHelp, nth, answers, rounds) => {
    const { position } = walkStory(story);
    expect(roadTo(firstHelp, story).position.path.length + 1).toBe(nth);
    expect([position.path.length, position.round]).toEqual([answers, rounds]);
  });
});

describe('a reload', () => {
  it.each(namedStories)('lands where one was, after every line: $name', (story) => {
    walkStory(story, ({ journey, position }) => {
      const reloaded = createReplay()(JSON.parse(JSON.stringify(journey.answers)));
      expect([reloaded.screen, reloaded.round]).toEqual([position.screen, position.round]);
    });
  });
});

describe('more evidence', () => {
  it('cost five screens, not fifteen', () => {
    const { position } = walkStory(lateTwelveDaysJobLoss);
    const second = screensIn(position, 2);
    expect(second.slice(0, second.indexOf('reply'))).toEqual(['truth', 'checklist', 'letter', 'accuracy', 'submit']);
    expect(position.facts.submittedOn).toEqual(['2026-11-25', '2026-12-02']);
  });
});

describe('refused twice', () => {
  it('carries what is known into the next round, and a lowered plan into the letter', () => {
    const { facts: before } = roadTo('debts', refusedTwice).position;
    expect([before.refusal, before.routesTaken, before.leftOver, before.plan]).toEqual([
      'thinPapers',
      ['revise'],
      yuan(1000),
      null,
    ]);
    const { facts: lowered } = roadTo('letter', refusedTwice).position;
    expect([lowered.plan, lowered.ceiling]).toEqual([
      planOf('steady', means(yuan(1200), yuan(21_000)), '2026-12-20'),
      yuan(700),
    ]);
    const { facts: after } = walkStory(refusedTwice).position;
    expect([after.counterTaken, after.written, after.agreed?.monthly]).toEqual([true, 'text', yuan(650)]);
  });
});

describe('a job that is lost while a plan is kept', () => {
  const opened = roadTo('cause', oralThenLostJob);

  it('asks in the next round what has changed, and forgets the agreement that cannot be kept', () => {
    const { position } = walkStory(oralThenLostJob);
    expect(screensIn(position, 1)).toEqual(['urgent', 'soFar', 'products', 'finalTerms', 'checkIn', 'missSoon']);
    expect(screensIn(position, 2).slice(0, 3)).toEqual(['cause', 'leftOver', 'firstStep']);
    expect([opened.position.facts.agreed, opened.position.facts.timing?.band]).toEqual([null, 'dueSoon']);
  });

  it('offers what was said before, never as an answer', () => {
    const { journey, position } = journeyOf([
      ...lateTwelveDaysJobLoss.lines,
      goesOn,
      answer('checkIn', 'missed'),
      again('missSoon', 'tell'),
    ]);
    const offered = (key: AnswerKey) => suggestionFor(journey, position, key)?.value;
    expect(position.key).toBe('cause@3');
    expect([offered('cause@3'), offered('leftOver@3')]).toEqual([['jobLoss'], yuan(500)]);
    expect([journey.answers['cause@3'], journey.answers['leftOver@3']]).toEqual([undefined, undefined]);
    expect(suggestionFor(opened.journey, opened.position, 'cause@2')).toBeUndefined();
  });
});

describe('a call in the middle', () => {
  it('leads back to where one was, and leaves the case as it was', () => {
    const before = roadTo('script', sisterOnSharedLink);
    const during = roadTo('harassment', sisterOnSharedLink);
    const after = walkStory(sisterOnSharedLink);
    expect(roadOf(during.journey).facts).toEqual(before.position.facts);
    expect(roadOf(after.journey).facts).toEqual(before.position.facts);
    expect(after.position.facts.urgent).toEqual(['harassed']);
  });
});
