import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay } from '#machines/replay.ts';
import { emptyJourney, highestNth, type Journey } from '#model/answers.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { decide, decision } from '../../tests/support/random-walks.ts';
import { answer, change, journeyOf } from '../../tests/support/story.ts';
import { courtPapersOf, papersTakenBack } from './court-papers.ts';
import { emptyFile } from './record.ts';
import { takenBackTo } from './undo-answer.ts';

const numbersIn = ({ answers, setAside, past }: Journey): readonly number[] =>
  [...Object.values(answers), ...Object.values(setAside), ...past.map((one) => one.answer)].map((one) => one?.nth ?? 0);
const said = ({ answers, setAside, past }: Journey) => ({ answers, setAside, past });

describe('the number of an answer', () => {
  it('is given out once, whatever is answered, changed, changed back and taken back', () => {
    let takenBack = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(decision, fc.nat(9)), { minLength: 20, maxLength: 80 }), (choices) => {
        const replay = createReplay();
        let journey = emptyJourney;
        /** Every number that was given out, or stands in something noted after an answer. */
        let highest = 0;
        for (const [choice, undoes] of choices) {
          const act = decide(journey, replay(journey.answers, undefined, undefined, journey.past), choice);
          if (act === null) continue;
          const before = journey;
          journey = journeyAfter(before, { type: 'answered', on: '2026-11-29', ...act });
          const known = new Set(numbersIn(before));
          for (const nth of numbersIn(journey)) expect(known.has(nth) || nth > highest).toBe(true);
          highest = Math.max(highest, ...numbersIn(journey));
          // What is noted now, such as a payment, counts as noted after the newest answer.
          expect(highestNth(journey)).toBe(highest);
          if (undoes < 3 && before.answers[act.key] !== undefined) {
            takenBack += 1;
            const now = journey;
            // As it is stored and read.
            journey = JSON.parse(JSON.stringify(takenBackTo(before, now)));
            expect(said(journey)).toEqual(said(before));
            expect(highestNth(journey)).toBe(highest);
          }
        }
      }),
      { seed: 20261129, numRuns: 100 },
    );
    expect(takenBack).toBeGreaterThan(100);
  });

  it('of a change that was changed back is left out: a payment noted meanwhile is no payment after the next answer', () => {
    const { lines } = lateTwelveDaysJobLoss;
    const upTo = lines.slice(
      0,
      lines.findIndex((line) => 'screen' in line && line.screen === 'reply'),
    );
    const elsewhere = change('howItWent', 'refused');
    const after = highestNth(journeyOf([...upTo, elsewhere]).journey);
    const back = journeyOf([...upTo, elsewhere, change('howItWent', 'materials')]).journey;
    expect(numbersIn(back)).not.toContain(after);
    expect(highestNth(back)).toBe(after);
  });
});

describe('a lender that was named since', () => {
  const ticks = (product: 'huabei' | 'xinyonggou') => change('products', 'given', [product]);
  const { lines } = lateTwelveDaysJobLoss;
  const before = journeyOf([...lines.slice(0, 5), ticks('huabei')]).journey;
  const now = journeyOf([...lines.slice(0, 5), ticks('huabei'), ticks('xinyonggou')]).journey;

  it.each([
    [{ kind: 'platform', name: 'A' } as const, { kind: 'platform', name: 'A' }],
    [{ kind: 'bank', name: 'B' } as const, undefined],
    [{ kind: 'platform' } as const, undefined],
  ])('%o is %o beside what the case was about before', (counterparty, expected) => {
    expect(before.answers.products?.value).toEqual(['huabei']);
    expect(takenBackTo(before, { ...now, counterparty }).counterparty).toEqual(expected);
  });
});

describe('a court paper that was told of by mistake', () => {
  it('leaves no banner dismissed for the one that comes', () => {
    const before = journeyOf([answer('urgent', 'given', ['court']), answer('courtPaper', 'letter')]).journey;
    const now = journeyOf([
      answer('urgent', 'given', ['court']),
      answer('courtPaper', 'letter'),
      change('courtPaper', 'order'),
    ]).journey;
    const [paper] = courtPapersOf(now, emptyFile);
    expect(paper?.formerId).toBe('order:unknown');
    for (const id of [paper?.id ?? '', 'order:unknown']) {
      const file = { ...emptyFile, dismissed: [id, 'order:2026-11-02'] };
      expect(papersTakenBack(now, before)(file).dismissed).toEqual(['order:2026-11-02']);
      expect(papersTakenBack(now, now)(file)).toBe(file);
    }
  });
});
