import fc from 'fast-check';
import { type CaseRecord, recordFormat } from '#case/record.ts';
import type { CaseFile, Draft, LoggedCall, NoteKey, RunningCall } from '#case/schemas.ts';
import { courtPapers } from '#machines/court-papers.ts';
import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
import { courtDeeds } from '#model/court.ts';
import { addDays } from '#model/dates.ts';
import { largestFen } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { incidentKinds, productIds } from '#model/values.ts';
import { allStories } from '../stories/all.ts';
import { walkStory } from './story.ts';

const day = fc.nat(20_000).map((days) => addDays('2026-01-01', days));
const words = fc.string({ maxLength: 60 });
const someOf = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 });

const note: fc.Arbitrary<NonNullable<CaseFile['notes'][NoteKey]>> = fc.record(
  {
    agent: words,
    ticket: words,
    promisedOn: day,
    said: words,
    buyer: fc.string({ maxLength: 40 }),
    product: fc.constantFrom(...productIds),
    isMistaken: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    fields: fc.record({ amount: words, monthly: words }, { requiredKeys: [] }),
    rows: someOf(fc.record({ product: words, total: words }, { requiredKeys: [] })),
    ticks: someOf(fc.string({ maxLength: 20 })),
  },
  { requiredKeys: [] },
);

const called = {
  on: day,
  heard: someOf(fc.string({ maxLength: 40 })),
  agent: words,
  ticket: words,
  promisedOn: day,
  said: words,
};
const loggedCall: fc.Arbitrary<LoggedCall> = fc.record(
  { ...called, minutes: fc.nat(300), answer: fc.constantFrom('script#3', 'howItWent@2#17') },
  { requiredKeys: ['on', 'heard'] },
);
const runningCall: fc.Arbitrary<RunningCall> = fc.record(
  {
    ...called,
    startedAt: fc.maxSafeNat(),
    endedAt: fc.maxSafeNat(),
    line: fc.nat(5),
    saying: fc.string({ maxLength: 40 }),
    reopens: fc.constant('script@2#9'),
  },
  { requiredKeys: ['on', 'heard', 'startedAt', 'line'] },
);

/** Where the people of the stories are after each line. */
const journeys: readonly Journey[] = allStories.flatMap((story) => {
  const seen: Journey[] = [];
  walkStory(story, ({ journey }) => seen.push(journey));
  return seen;
});
const anyJourney: fc.Arbitrary<Journey> = fc
  .tuple(fc.constantFrom(...journeys), fc.option(fc.nat(1000), { nil: null }))
  .map(([journey, highest]) => {
    const newest = Object.entries(journey.answers).pop();
    return {
      ...journey,
      ...(newest !== undefined && { setAside: { [newest[0]]: newest[1] } }),
      ...(highest !== null && { highest }),
    };
  });

/** The answered screens, by which a case keeps what is half-typed. */
const screensOf = ({ answers }: Journey): readonly AnswerKey[] => ['urgent', ...(Object.keys(answers) as AnswerKey[])];
/** The answered screens and the answers, also those that were replaced: what is noted has the name of either. */
const answersOf = (journey: Journey): readonly NoteKey[] => [
  ...screensOf(journey),
  ...(Object.entries(journey.answers) as [AnswerKey, Answer][]).map(([key, { nth }]): NoteKey => `${key}#${nth}`),
  ...journey.past.map(({ key, answer }): NoteKey => `${key}#${answer.nth}`),
];

/** Some of these names, each with a part of the case that belongs to it. */
const keyed = <K extends NoteKey, T>(
  names: readonly K[],
  part: fc.Arbitrary<T>,
): fc.Arbitrary<Readonly<Partial<Record<K, T>>>> =>
  someOf(fc.tuple(fc.constantFrom(...names), part)).map(
    (entries) => Object.fromEntries(entries) as Readonly<Partial<Record<K, T>>>,
  );

const courtNote = fc.record(
  {
    done: someOf(
      fc.record({ on: day, what: fc.constantFrom(...courtDeeds), note: words }, { requiredKeys: ['on', 'what'] }),
    ),
    caseNumber: words,
    hearingOn: day,
    hearingAt: fc.constantFrom('00:00', '09:30'),
    closedOn: day,
  },
  { requiredKeys: ['done'] },
);

/** What may have been noted about the court papers that were told of, and of which of them an answer tells. */
const courtNotes = (journey: Journey): fc.Arbitrary<CaseRecord['file']['court']> => {
  const keys = courtPapers(journey).flatMap(({ toldBy }) => toldBy);
  if (keys.length === 0) return fc.constant({});
  const which = fc.constantFrom({}, { isAnother: true as const }, ...keys.map((sameAs) => ({ sameAs })));
  return fc
    .tuple(...keys.map(() => fc.tuple(courtNote, which)))
    .map((notes) => Object.fromEntries(keys.map((key, at) => [key, { ...notes[at]?.[0], ...notes[at]?.[1] }])))
    .map((notes) => notes as CaseRecord['file']['court']);
};

/** Any record the app may have written. */
export const anyRecord: fc.Arbitrary<CaseRecord> = anyJourney.chain((journey) =>
  fc
    .record({
      id: fc.stringMatching(/^[0-9a-z]{6,40}$/),
      household: fc.stringMatching(/^[0-9a-z]{6,40}$/),
      revision: fc.nat(100_000),
      notes: keyed(answersOf(journey), note),
      edits: keyed(
        screensOf(journey),
        fc.record(
          { text: fc.string({ maxLength: 300 }), from: fc.string({ maxLength: 300 }) },
          { requiredKeys: ['text'] },
        ),
      ),
      sent: keyed(
        answersOf(journey),
        fc.record(
          { text: fc.string({ maxLength: 300 }), to: someOf(words), n: fc.nat(60), isRewritten: fc.boolean() },
          { requiredKeys: ['text', 'to', 'n'] },
        ),
      ),
      drafts: fc
        .tuple(keyed(screensOf(journey), draft), fc.option(draft, { nil: null }))
        .map(([screens, payment]) => ({ ...screens, ...(payment && { payment, 'courtPaper#3': payment }) })),
      refusals: someOf(
        fc.record(
          { on: day, channel: fc.constantFrom(...screens.channel.options), ticket: words },
          { requiredKeys: ['on', 'channel'] },
        ),
      ),
      gathered: someOf(fc.string({ maxLength: 40 })),
      incidents: fc.array(
        fc.record(
          {
            on: day,
            at: fc.constantFrom('00:00', '23:59'),
            kind: fc.constantFrom(...incidentKinds),
            caller: words,
            said: words,
          },
          { requiredKeys: ['on', 'kind'] },
        ),
        { maxLength: 3 },
      ),
      unavailable: someOf(fc.string({ maxLength: 40 })),
      signature: fc.record({ name: words, phoneTail: words }, { requiredKeys: [] }),
      dismissed: someOf(fc.string({ maxLength: 60 })),
      calls: someOf(loggedCall),
      payments: someOf(
        fc.record(
          {
            on: day,
            amount: fc.integer({ min: 0, max: largestFen }),
            after: fc.nat(100),
            before: fc.constant(true as const),
            product: fc.constantFrom(...productIds),
            bookedAs: words,
            answer: fc.constant('checkIn@2#9' as const),
          },
          { requiredKeys: ['on', 'amount', 'after'] },
        ),
      ),
      earlierEdits: someOf(
        fc.record(
          { key: fc.constantFrom('letter', 'complaint-lender'), text: words, on: day },
          { requiredKeys: ['key', 'text'] },
        ),
      ),
      inCalendar: someOf(fc.record({ uid: fc.string({ maxLength: 60 }), on: day })),
      postponements: someOf(fc.record({ from: day, to: day, after: fc.nat(100) })),
      court: courtNotes(journey),
      call: fc.option(runningCall, { nil: null }),
      reminder: fc.option(day, { nil: null }),
      buyer: fc.option(fc.string({ maxLength: 40 }), { nil: null }),
      name: fc.option(fc.string({ maxLength: 40 }), { nil: null }),
      archivedOn: fc.option(day, { nil: null }),
      deathNotedOn: fc.option(day, { nil: null }),
    })
    .map(({ id, household, revision, drafts, reminder, call, buyer, name, archivedOn, deathNotedOn, ...file }) => ({
      id,
      format: recordFormat,
      household,
      revision,
      journey,
      file: {
        ...file,
        ...(reminder === null ? {} : { reminder }),
        ...(buyer === null ? {} : { buyer }),
        ...(name === null ? {} : { name }),
        ...(archivedOn === null ? {} : { archivedOn }),
        ...(deathNotedOn === null ? {} : { deathNotedOn }),
        ...(call === null ? {} : { call }),
      },
      drafts,
    })),
);
