import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import { emptyJourney, type Journey } from '#model/answers.ts';
import { courtDeeds } from '#model/court.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { incidentKinds } from '#model/values.ts';
import { allStories } from './stories/all.ts';
import { everySentence } from './support/every-sentence.ts';
import { invariants } from './support/invariants.ts';
import { decision, journeyAfterDecisions } from './support/random-walks.ts';
import { startOfStories, walksOf } from './support/story.ts';
import { isThorough } from './support/thorough.ts';

/** Each person of the stories after each line. */
const lines = allStories.flatMap((story) =>
  walksOf(story).map(({ walk }, at) => ({ name: `${story.name}, line ${at + 1}`, walk })),
);

describe('every sentence of every story', () => {
  const cases = lines.map(({ name, walk: { journey, today } }) => ({
    name,
    told: everySentence({ journey, file: emptyFile, today }),
  }));

  it.each(invariants)('$name', ({ broken }) => {
    expect(cases.flatMap(({ name, told }) => broken(told).map((text) => `${name}: ${text}`))).toEqual([]);
  });
});

const journeys: readonly Journey[] = [emptyJourney, ...lines.map(({ walk }) => walk.journey)];

/** What was noted lies behind; what was promised may lie ahead. */
const dayBefore = fc.nat(400).map((days): IsoDate => addDays(startOfStories, -days));
const day = fc.nat(400).map((days): IsoDate => addDays('2026-06-01', days));
const note = fc.record(
  { agent: fc.constant('5566'), ticket: fc.constant('工单 HB-20'), promisedOn: day, said: fc.constant('已经转交') },
  { requiredKeys: [] },
);

/** What a person may have noted besides the answers. */
const files: fc.Arbitrary<CaseFile> = fc
  .record({
    refusals: fc.array(
      fc.record({ on: dayBefore, channel: fc.constantFrom(...screens.channel.options) }, { requiredKeys: ['channel'] }),
      { maxLength: 2 },
    ),
    incidents: fc.array(
      fc.record({ on: dayBefore, kind: fc.constantFrom(...incidentKinds) }, { requiredKeys: ['kind'] }),
      {
        maxLength: 2,
      },
    ),
    calls: fc.array(
      fc.record(
        { on: dayBefore, heard: fc.constant([]), ticket: fc.constant('HB-7'), promisedOn: day },
        {
          requiredKeys: ['on', 'heard'],
        },
      ),
      { maxLength: 2 },
    ),
    notes: fc.dictionary(fc.constantFrom('script', 'howItWent', 'submit', 'followUp'), note, { maxKeys: 3 }),
  })
  .map((part) => ({ ...emptyFile, ...part }));

/** What may have been noted about one court paper, in days before today; a hearing may lie ahead. */
const courtNote = fc.record(
  {
    done: fc.array(fc.record({ ago: fc.nat(30), what: fc.constantFrom(...courtDeeds) }), { maxLength: 3 }),
    hearing: fc.integer({ min: -60, max: 60 }),
    closedAgo: fc.nat(10),
  },
  { requiredKeys: ['done'] },
);
type DaysNoted = typeof courtNote extends fc.Arbitrary<infer T> ? T : never;

/** Such notes about the papers that a journey tells of, as they are stored. */
const courtNotes = (journey: Journey, notes: readonly DaysNoted[], today: IsoDate): CaseFile['court'] =>
  Object.fromEntries(
    courtPapers(journey).flatMap(({ key }, at) => {
      const note = notes[at];
      if (note === undefined) return [];
      const { done, hearing, closedAgo } = note;
      return [
        [
          key,
          {
            done: done.map(({ ago, what }) => ({ on: addDays(today, -ago), what })),
            ...(hearing === undefined ? {} : { hearingOn: addDays(today, hearing), hearingAt: '09:30' }),
            ...(closedAgo === undefined ? {} : { closedOn: addDays(today, -closedAgo) }),
          },
        ],
      ];
    }),
  );

/** A person of a story who goes on at random, some days after each other, and comes back on a later day. */
const anyCase = fc.record({
  from: fc.constantFrom(...journeys),
  decisions: fc.array(decision, { maxLength: 20 }),
  daysBetween: fc.nat(20),
  daysLater: fc.oneof(fc.nat(9), fc.nat(500)),
  file: files,
  court: fc.array(courtNote, { maxLength: 3 }),
});

/** The sample of a day on which something was sent lies so far after the start of the stories. */
const daysToSample = 3;

/** `npm run thorough` walks twice as many, `npm run walks` 100,000. */
const walks = process.env.WALKS === 'all' ? 100_000 : isThorough ? 1200 : 600;

describe('every sentence of a case that goes on at random', () => {
  it(`keeps all ${invariants.length} rules`, () => {
    fc.assert(
      fc.property(anyCase, ({ from, decisions, daysBetween, daysLater, file: noted, court }) => {
        const dayOf = (at: number) => addDays(startOfStories, at * daysBetween);
        const journey = journeyAfterDecisions(from, decisions, dayOf);
        const today = addDays(dayOf(decisions.length), daysLater + daysToSample);
        const file = { ...noted, court: courtNotes(journey, court, today) };
        const told = everySentence({ journey, file, today });
        expect(invariants.flatMap(({ name, broken }) => broken(told).map((text) => `${name}: ${text}`))).toEqual([]);
      }),
      { seed: 20261129, numRuns: walks },
    );
  }, 3_600_000);
});
