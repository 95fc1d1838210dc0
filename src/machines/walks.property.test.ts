import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerKey, emptyJourney, type Journey, roundOf } from '#model/answers.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { isOutcome, isUrgent, startsBlank } from '#model/screens.ts';
import { decide, decision } from '../../tests/support/random-walks.ts';
import { journeyAfter } from './journey.ts';
import { createReplay, type Position } from './replay.ts';
import { positionOf } from './walks.ts';

/** Some walks of hundreds of steps, and many short ones: a step costs as much as all before it. */
const decisions = fc.oneof(
  { weight: 1, arbitrary: fc.array(decision, { minLength: 120, maxLength: 220 }) },
  { weight: 10, arbitrary: fc.array(decision, { minLength: 40, maxLength: 80 }) },
);

const fresh = (journey: Journey): Position => createReplay()(journey.answers, undefined, undefined, journey.past);

const lastNth = ({ answers, past, setAside }: Journey): number =>
  Math.max(
    0,
    ...[...Object.values(answers), ...Object.values(setAside), ...past.map(({ answer }) => answer)].map(
      (answer) => answer?.nth ?? 0,
    ),
  );

const stored = ({ answers, setAside, past }: Journey): readonly unknown[] => [
  ...Object.values(answers),
  ...Object.values(setAside),
  ...past.map(({ answer }) => answer),
];

/** Each event, and each answer that starts a round, is newer than all that led to it; urgent matters by themselves. */
function inOrder({ path, round }: Position): boolean {
  const newest = { urgent: 0, road: 0 };
  return path.every(({ screen, round: own, answer: { nth } }, at) => {
    const group = isUrgent(screen) ? 'urgent' : 'road';
    const isNewer = nth > newest[group];
    newest[group] = Math.max(newest[group], nth);
    const opensRound = (path[at + 1]?.round ?? round) > own;
    return isNewer || !(startsBlank(screen) || opensRound);
  });
}

const slowMachine = 600_000;

/** `npm run walks` walks thirteen times as many, and reloads after every step of them. */
const isThorough = process.env.WALKS === 'all';
const stepsBetweenReloads = isThorough ? 1 : 10;
const walks = isThorough ? 3300 : 250;

/** A journey that was stored and read again leads to the same screen by the same path. */
function staysOnReload({ screen, round, path }: Position, journey: Journey): void {
  const reloaded = fresh(JSON.parse(JSON.stringify(journey)) as Journey);
  expect([screen, round, path.map(({ key }) => key)]).toEqual([
    reloaded.screen,
    reloaded.round,
    reloaded.path.map(({ key }) => key),
  ]);
}

let steps = 0;

describe('contract 4: random walks', () => {
  it(
    'keep every answer, answer no new round, and land where a reload lands',
    () => {
      fc.assert(
        fc.property(decisions, (choices) => {
          let journey = emptyJourney;
          let day: IsoDate = '2026-11-22';
          const replay = createReplay();
          for (const choice of choices) {
            const before = replay(journey.answers, undefined, undefined, journey.past);
            const act = decide(journey, before, choice);
            if (act === null) continue;
            const next = journeyAfter(journey, { type: 'answered', on: day, ...act });
            const position = replay(next.answers, undefined, undefined, next.past);
            steps += 1;

            if (steps % stepsBetweenReloads === 0) staysOnReload(position, next);

            const target = next.answers[act.key] ?? next.setAside[act.key];
            expect(target?.event).toBe(act.option);
            const kept = new Set(stored(next));
            const lost = stored(journey).filter((answer) => !kept.has(answer));
            expect(lost.length).toBeLessThanOrEqual(1);
            if (lost.length === 1) expect([journey.answers[act.key], journey.setAside[act.key]]).toContain(lost[0]);

            const at = position.path.findIndex(({ key }) => key === act.key);
            const opened = (position.path[at + 1]?.round ?? position.round) > roundOf(act.key);
            if (at >= 0 && opened && lastNth(next) > lastNth(journey)) {
              const answered = (Object.keys(next.answers) as AnswerKey[]).filter(
                (key) => roundOf(key) > roundOf(act.key),
              );
              expect(answered).toEqual([]);
            }
            expect(inOrder(position)).toBe(true);

            journey = next;
            if (choice[2] % 5 === 0) day = addDays(day, 1);
          }
          staysOnReload(replay(journey.answers, undefined, undefined, journey.past), journey);
          for (const { key } of replay(journey.answers, undefined, undefined, journey.past).path) {
            const seen = replay(journey.answers, key, undefined, journey.past);
            expect(seen.key).toBe(key);
            expect(isOutcome(seen.screen)).toBe(false);
          }
        }),
        { seed: 20261122, numRuns: walks },
      );
      expect(steps).toBeGreaterThan(12_000);
    },
    slowMachine,
  );

  it(
    'give the same path however the replay is warmed up',
    () => {
      fc.assert(
        fc.property(decisions, fc.nat(200), (choices, cut) => {
          const warm = createReplay();
          let journey = emptyJourney;
          for (const choice of choices.slice(0, cut)) {
            const act = decide(journey, warm(journey.answers), choice);
            if (act !== null) journey = journeyAfter(journey, { type: 'answered', on: '2026-11-22', ...act });
          }
          expect(warm(journey.answers, undefined, undefined, journey.past).path).toEqual(fresh(journey).path);
          expect(positionOf(journey).path).toEqual(fresh(journey).path);
          expect(positionOf(journey)).toBe(positionOf({ ...journey }));
        }),
        { seed: 7, numRuns: 30 },
      );
    },
    slowMachine,
  );
});
