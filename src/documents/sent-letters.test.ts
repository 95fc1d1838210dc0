import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { briefOf } from '#brief/brief.ts';
import type { ToldAs } from '#brief/proposals.ts';
import { announcedDays } from '#case/announced-days.ts';
import { documentEdited, sentKept } from '#case/file-changes.ts';
import type { CaseFile } from '#case/schemas.ts';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { longestSentLetter } from '#model/limits.ts';
import { counterOfferAccepted } from '../../tests/stories/counter-offers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { briefOfWalk, fileWith } from '../../tests/support/case-file.ts';
import { decide, decision } from '../../tests/support/random-walks.ts';
import { linesBefore } from '../../tests/support/road-to.ts';
import { answer, change, goesOn, journeyOf, type Walk, walkStory, yuan } from '../../tests/support/story.ts';
import { textOf } from './blocks/document.ts';
import { letter, letterOf } from './letter.ts';
import { letterToKeep, sentLetters } from './sent-letters.ts';

const sourcesOf = (journey: Journey, file: CaseFile) => ({
  road: roadOf(journey),
  journey,
  file,
  workingDays: announcedDays,
});
const lettersOf = ({ journey, today }: Pick<Walk, 'journey' | 'today'>, file: CaseFile = fileWith()) => {
  const sources = sourcesOf(journey, file);
  return sentLetters(sources, briefOf(sources, today));
};
/** The notes of a case after an answer, with the letter it reports as sent, as the screen that asks for it keeps it. */
function fileAfter(before: Journey, after: Journey, file: CaseFile, key: AnswerKey, today: IsoDate): CaseFile {
  const told: ToldAs = `${key}#${after.answers[key]?.nth ?? 0}`;
  const kept = letterToKeep(sourcesOf(before, file), sourcesOf(after, file), told, today);
  return kept === null ? file : sentKept(told, kept)(file);
}
const sentOnce = [...linesBefore('submit', acceptedAtOnce), answer('submit', 'sent', '2026-11-22')] as const;
const agreed = walkStory({ ...acceptedAtOnce, lines: linesBefore('checkIn', acceptedAtOnce) });

describe('the letters that were sent', () => {
  it('are kept one by one: none before it is made again', () => {
    const { journey, today } = walkStory(lateTwelveDaysJobLoss);
    const [last, first] = lettersOf({ journey, today });
    expect(first?.n).toBe(1);
    const made = vi.spyOn(letter, 'make');
    const sources = sourcesOf(journey, fileWith());
    letterToKeep(sources, sources, last?.id as ToldAs, today);
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

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

describe('a letter that was sent', () => {
  const today = '2026-11-22';
  const before = journeyOf(linesBefore('submit', acceptedAtOnce)).journey;
  const sent = (on: IsoDate, from = before) =>
    journeyAfter(from, { type: 'answered', key: 'submit', option: 'sent', value: on, on: today, intent: 'road' });
  const reported = sent(today);
  const file = fileAfter(before, reported, fileWith(), 'submit', today);
  const textIn = (journey: Journey, notes = file) => {
    const [letter] = lettersOf({ journey, today: '2026-12-20' }, notes);
    return letter && textOf(letter.document);
  };
  const corrected = journeyAfter(reported, {
    type: 'answered',
    key: 'income',
    option: 'given',
    value: [{ kind: 'wage', amount: yuan(6543.21), every: 'month' }],
    on: '2026-12-01',
    intent: 'change',
  });

  it('keeps its text when an answer behind it is corrected, where one of an earlier release follows', () => {
    const text = textIn(reported);
    expect(textIn(corrected)).toBe(text);
    expect(textIn(corrected, fileWith())).not.toBe(text);
    expect(textIn(corrected, fileWith())).toContain('6,543.21');
  });

  it('keeps its text, number and receiver when it is rewritten or a refusal is added afterwards', () => {
    const later = {
      ...documentEdited('letter', { text: '另一封' })(file),
      refusals: [{ on: '2026-11-01', channel: 'phone' }] as const,
    };
    expect(lettersOf({ journey: reported, today }, later)).toEqual(lettersOf({ journey: reported, today }, file));
  });

  it('gets the right day where only that was wrong, and keeps its text where more has changed since', () => {
    const right = sent('2026-11-20', reported);
    const anew = fileAfter(reported, right, file, 'submit', today);
    expect(textIn(right, anew)).toBe(textIn(reported)?.split('11 月 22 日').join('11 月 20 日'));
    const rightLater = sent('2026-11-20', corrected);
    expect(fileAfter(corrected, rightLater, file, 'submit', today)).toBe(file);
    expect(lettersOf({ journey: rightLater, today }, file)[0]?.on).toBe('2026-11-20');
  });

  it('is the same however the case goes on', () => {
    const walked = createReplay();
    let compared = 0;
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 40 }), (decisions) => {
        let journey = reported;
        let notes = file;
        decisions.forEach((choice, at) => {
          const act = decide(journey, walked(journey.answers), choice);
          if (act === null) return;
          const on = addDays(today, at);
          const after = journeyAfter(journey, { type: 'answered', on, ...act });
          if (screenOf(act.key) === 'submit') notes = fileAfter(journey, after, notes, act.key, on);
          journey = after;
        });
        for (const letter of lettersOf({ journey, today }, notes)) {
          const kept = notes.sent?.[letter.id];
          expect(textOf(letter.document)).toBe(kept?.text);
          expect([letter.n, letter.lenders]).toEqual([kept?.n, kept?.to]);
          expect(kept?.text.length).toBeLessThan(longestSentLetter);
          compared += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
