import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseRecord, emptyFile, newRecord } from '#case/record.ts';
import { caseFileParts } from '#case/schemas.ts';
import { createReplay } from '#machines/replay.ts';
import type { Answers } from '#model/answers.ts';
import { longestRecord, mostCalls } from '#model/limits.ts';
import { safeLineOf } from '#rules/budget.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { walkStory, yuan } from '../../tests/support/story.ts';
import { parseRecord } from './parse-record.ts';

const released = readFileSync(
  new URL('../../tests/fixtures/record/v1/late-twelve-days-job-loss.json', import.meta.url),
  'utf8',
);
const { contentVersion: _ofNoUse, ...firstRelease } = JSON.parse(released) as Omit<CaseRecord, 'file' | 'household'> & {
  contentVersion: number;
  file: Omit<CaseRecord['file'], 'edits'> & { edits: Record<string, string> };
};
/**
 * The first release knew of no household shared by several cases, kept of a rewritten document the text alone, and wrote down a version
 * of the words that nothing ever read.
 */
const stored: CaseRecord = {
  ...firstRelease,
  format: 2,
  household: firstRelease.id,
  file: {
    // What later releases added begins empty.
    ...emptyFile,
    ...firstRelease.file,
    edits: Object.fromEntries(Object.entries(firstRelease.file.edits).map(([key, text]) => [key, { text }])),
  },
};
const { journey, file } = stored;

/** What is read of the released record with parts changed. */
const readWith = (part: Record<string, unknown>) => parseRecord(JSON.stringify({ ...stored, ...part }));
const withAnswers = (answers: Record<string, unknown>) =>
  readWith({ journey: { ...journey, answers: { ...journey.answers, ...answers } } });

const running = { on: '2026-11-22', startedAt: 1_795_350_000_000, line: 1, heard: ['pressed'] };
const made = { on: '2026-11-22', minutes: 6, heard: [], ticket: 'A-1' };

const asItWas = { record: stored, trouble: null };
const partly = { record: stored, trouble: 'partlyRead' };

/** The plan of the first release, what was agreed of it, and the answers that hold amounts of it. */
const plan = { plan: 'trial', monthly: yuan(350), months: 6, first: '2026-12-16' } as const;
const { plan: _kind, ...agreed } = plan;
const withAmounts = ['terms', 'ceiling', 'finalTerms@2'] as const;

describe('the record of the first release', () => {
  it('loads without loss and leads to where it was', () => {
    expect(parseRecord(released)).toEqual(asItWas);
    const position = createReplay()(parseRecord(released).record?.journey.answers ?? {});
    // A plan that a line drawn lower since does not cover is asked about again.
    const ledTo = plan.monthly > safeLineOf(yuan(700)) ? ['overOffer', 1] : ['onTrack', 2];
    expect([position.screen, position.round, position.facts.plan]).toEqual([...ledTo, plan]);
  });

  it('still is the story it was made from, but for the amounts of its plan', () => {
    const { journey: told, position } = walkStory(lateTwelveDaysJobLoss);
    expect(withAmounts.map((key) => journey.answers[key]?.value)).toEqual([plan, plan.monthly, agreed]);
    const retold = withAmounts.map((key) => [key, { ...journey.answers[key], value: told.answers[key]?.value }]);
    const read = createReplay()({ ...journey.answers, ...(Object.fromEntries(retold) as Answers) });
    expect(read.path.map(({ key, answer: { event, value, on } }) => ({ key, event, value, on }))).toEqual(
      position.path.map(({ key, answer: { event, value, on } }) => ({ key, event, value, on })),
    );
  });
});

describe('reading what was written', () => {
  it('gives the same record, whatever story it tells', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(JSON.stringify(record))).toEqual({ record, trouble: null });
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('is tried with every part that is stored', () => {
    const seen = new Set(
      fc.sample(anyRecord, { numRuns: 60, seed: 1 }).flatMap(({ file: sample }) => Object.keys(sample)),
    );
    expect([...seen].sort()).toEqual(Object.keys(caseFileParts).sort());
  });

  it('gives an empty record for one nothing is known of', () => {
    const record = newRecord();
    expect(parseRecord(JSON.stringify(record))).toEqual({ record, trouble: null });
  });

  it('takes a record without notes and drafts', () => {
    const { id, format, revision } = stored;
    expect(parseRecord(JSON.stringify({ id, format, revision, journey }))).toEqual({
      record: { ...stored, file: emptyFile, drafts: {} },
      trouble: null,
    });
  });
});

describe('calls', () => {
  it.each([
    [
      'one that is being made',
      { call: { ...running, agent: '8021', reopens: 'script@2#9', endedAt: 1_795_350_060_000 } },
    ],
    ['one that was made', { calls: [made] }],
    ['a hundred that were made', { calls: Array(100).fill(made) }],
    ['one that was filed under an answer', { calls: [{ on: '2026-11-22', heard: ['payAll'], answer: 'script#7' }] }],
  ])('are read as they were written: %s', (_what, part) => {
    const kept = { ...file, ...part };
    expect(readWith({ file: kept })).toEqual({ record: { ...stored, file: kept }, trouble: null });
  });

  it('lose what is no part of them', () => {
    expect(readWith({ file: { ...file, calls: [{ ...made, recording: 'x' }] } }).record?.file.calls).toEqual([made]);
  });
});

describe('a rewritten document', () => {
  it('keeps its text also under an id this release does not know', () => {
    const edits = { ...file.edits, budgetLetter: { text: 'x' }, 'complaint-ombudsman': { text: 'y' } };
    expect(readWith({ file: { ...file, edits } })).toEqual({
      record: { ...stored, file: { ...file, edits } },
      trouble: null,
    });
  });

  it.each(['__proto__', 'letter@', 'a/b', 'letter@123', ' letter', 'x'.repeat(41)])('is none under "%s"', (key) => {
    const edits = JSON.parse(`{"${key}":{"text":"x"}}`) as object;
    expect(readWith({ file: { ...file, edits } })).toEqual({
      record: { ...stored, file: { ...file, edits: {} } },
      trouble: 'partlyRead',
    });
  });
});

describe('what this release does not know is left out and told', () => {
  const given = { event: 'given', on: '2026-11-22', nth: 90 };

  it.each([
    ['a screen', { moonPhase: { ...given, event: 'full' } }],
    ['an option', { 'reply@9': { ...given, event: 'maybe' } }],
    ['a value', { 'leftOver@3': { ...given, value: -1 } }],
    ['a value of another shape', { 'debts@3': { ...given, value: 'all' } }],
    ['a value where none belongs', { 'reply@9': { ...given, event: 'accepted', value: 1 } }],
    ['no value where one belongs', { 'leftOver@3': given }],
    ['an answer to an outcome', { settled: { ...given, event: 'noted' } }],
    ['a round that cannot be', { 'reply@61': { ...given, event: 'accepted' } }],
    ['round one by number', { 'reply@1': { ...given, event: 'accepted' } }],
    ['a round that is none', { 'reply@x': { ...given, event: 'accepted' } }],
    ['a day that is none', { 'reply@9': { ...given, event: 'accepted', on: '2026-02-30' } }],
    ['an answer without a number', { 'reply@9': { event: 'accepted', on: '2026-11-22' } }],
    ['an answer that is none', { 'reply@9': 'accepted' }],
    ['a name of every object', { toString: given, hasOwnProperty: given }],
  ])('%s', (_what, answers) => {
    expect(withAnswers(answers)).toEqual(partly);
  });

  it.each([
    ['set aside', { journey: { ...journey, setAside: { ...journey.setAside, moonPhase: given } } }],
    ['in the past', { journey: { ...journey, past: [...journey.past, { key: 'moonPhase', answer: given }, null] } }],
    ['in the notes', { file: { ...file, notes: { ...file.notes, 'reply@9': { agent: 7 } } } }],
    ['among the earlier refusals', { file: { ...file, refusals: [{ on: '2026-02-30', channel: 'phone' }, 7] } }],
    ['in the notes of no screen', { file: { ...file, notes: { ...file.notes, moonPhase: {} } } }],
    ['in the call', { file: { ...file, call: { ...running, startedAt: -1 } } }],
    ['in what was heard', { file: { ...file, call: { ...running, heard: ['x'.repeat(41)] } } }],
    ['in more heard than anybody says', { file: { ...file, call: { ...running, heard: Array(101).fill('pressed') } } }],
    ['in a call of no shape', { file: { ...file, call: [running] } }],
    ['in the answer a call opens again', { file: { ...file, call: { ...running, reopens: 'moonPhase#1' } } }],
    ['among the calls', { file: { ...file, calls: [{ ...made, minutes: 1.5 }, { ...made, on: 'today' }, 7] } }],
    ['in the ticket of a call', { file: { ...file, calls: [{ ...made, ticket: 'x'.repeat(201) }] } }],
    ['in more calls than are kept', { file: { ...file, calls: Array(mostCalls + 1).fill(made) } }],
    ['in the documents', { file: { ...file, edits: { ...file.edits, 'letter@9': 'x'.repeat(20_001) } } }],
    ['in the drafts', { drafts: { ...stored.drafts, 'letter@9': { rows: 'none' } } }],
  ])('%s', (_where, part) => {
    expect(readWith(part)).toEqual(partly);
  });

  it('a whole part of the notes, where it is of another shape', () => {
    expect(readWith({ file: { ...file, gathered: 'all', signature: 7, dismissed: [1] } })).toEqual({
      record: { ...stored, file: { ...file, gathered: [], signature: {}, dismissed: [] } },
      trouble: 'partlyRead',
    });
    const { reminder: _gone, ...rest } = file;
    expect(readWith({ file: { ...file, reminder: 'soon' } })).toEqual({
      record: { ...stored, file: rest },
      trouble: 'partlyRead',
    });
  });

  it('all answers, where they are no list of answers', () => {
    expect(readWith({ journey: { answers: 'x', setAside: 7, past: {} } })).toEqual({
      record: { ...stored, journey: { answers: {}, setAside: {}, past: [] } },
      trouble: 'partlyRead',
    });
  });

  it('more of a value than the question asks', () => {
    const value = { home: 1, living: 2, others: 3, pets: 4 };
    expect(withAnswers({ 'spending@3': { ...given, value } }).record?.journey.answers['spending@3']?.value).toEqual({
      home: 1,
      living: 2,
      others: 3,
    });
  });
});

describe('text that is no record', () => {
  it.each([
    ['', 'nothing'],
    ['{"id":"late12', 'cut off'],
    ['null', 'null'],
    ['[]', 'a list'],
    ['7', 'a number'],
    ['{"theme":"dark"}', 'of somebody else'],
    [JSON.stringify({ ...stored, id: '../../etc' }), 'with another name'],
    [JSON.stringify({ ...stored, format: 0 }), 'of no format'],
    [JSON.stringify({ ...stored, format: '1' }), 'of a format in words'],
    [JSON.stringify({ ...stored, revision: -1 }), 'of no revision'],
  ])('is not read: %# %s', (text) => {
    expect(parseRecord(text)).toEqual({ record: null, trouble: 'unreadable' });
  });

  it('of a newer release is not touched', () => {
    expect(readWith({ format: 3, journey: 'of another shape' })).toEqual({ record: null, trouble: 'newer' });
  });

  it('too large is not looked at', () => {
    const atLimit = released.padEnd(longestRecord);
    expect(parseRecord(atLimit)).toEqual(asItWas);
    expect(parseRecord(`${atLimit} `)).toEqual({ record: null, trouble: 'oversized' });
  });
});

describe('a part that is no part of a record', () => {
  it.each([{ journey: 'x' }, { file: [1] }, { drafts: 3 }])('is reported, never dropped without a word: %j', (part) => {
    expect(readWith(part).trouble).toBe('partlyRead');
  });
});
