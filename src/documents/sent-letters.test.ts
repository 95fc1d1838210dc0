import { describe, expect, it } from 'vitest';
import { briefOf } from '#brief/brief.ts';
import { announcedDays } from '#case/announced-days.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import { counterOfferAccepted } from '../../tests/stories/counter-offers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, goesOn, journeyOf, type Walk, walkStory } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { letterOf } from './letter.ts';
import { sentLetters } from './sent-letters.ts';

const lettersOf = ({ journey, today }: Walk, file: CaseFile = fileWith()) => {
  const sources = { road: roadOf(journey), journey, file, workingDays: announcedDays };
  return sentLetters(sources, briefOf(sources, today));
};
const sentOnce = [...linesBefore('submit', acceptedAtOnce), answer('submit', 'sent', '2026-11-22')] as const;
const agreed = walkStory({ ...acceptedAtOnce, lines: linesBefore('checkIn', acceptedAtOnce) });

describe('the letters that were sent', () => {
  it('are none before one is', () => {
    expect(lettersOf(journeyOf(linesBefore('submit', acceptedAtOnce)))).toEqual([]);
  });

  it('K44: stay after an agreement, as they read on the day, with the day and to whom', () => {
    const justSent = journeyOf(sentOnce);
    const [letter, ...others] = lettersOf(agreed);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ on: '2026-11-22', n: 1, lenders: ['重庆蚂蚁消费金融有限公司'], isRewritten: false });
    expect(letter && textOf(letter.document)).toBe(letterOf(briefOfWalk(justSent)));
  });

  it('are no counter-offers that were said in answer to an offer', () => {
    const walk = walkStory(counterOfferAccepted);
    expect(briefOfWalk(walk).sent.map(({ told }) => told.split('#')[0])).toContain('counterCheck');
    expect(lettersOf(walk).map(({ id }) => id.split(/[@#]/)[0])).not.toContain('counterCheck');
  });

  it('K44: stay as the person rewrote them', () => {
    const file = fileWith({ edits: { letter: { text: '协商还款申请\n\n我自己写的一段。' } } });
    const [letter] = lettersOf(agreed, file);
    expect(letter?.isRewritten).toBe(true);
    expect(letter && textOf(letter.document)).toContain('我自己写的一段。');
  });

  it('are each there, newest first, also where one was sent again unchanged', () => {
    const twice = lettersOf(walkStory(lateTwelveDaysJobLoss));
    expect(twice.map(({ on, n }) => [on, n])).toEqual([
      ['2026-12-02', 2],
      ['2026-11-25', 1],
    ]);
    const again = journeyOf([...sentOnce, change('submit', 'notYet'), goesOn, answer('submit', 'sent', '2026-11-23')]);
    expect(lettersOf(again).map(({ on, n }) => [on, n])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });

  it('name the proposal of their own round, not what was agreed since', () => {
    const [second, first] = lettersOf(walkStory(lateTwelveDaysJobLoss));
    expect(first && textOf(first.document)).not.toContain('第 2 次');
    expect(second && textOf(second.document)).toContain('2026 年 12 月 2 日');
  });
});
