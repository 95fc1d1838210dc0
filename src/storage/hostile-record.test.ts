import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { createReplay } from '#machines/replay.ts';
import { isScreenId, screenIds } from '#model/screens.ts';
import { parseRecord } from './parse-record.ts';

const troubles = [null, 'unreadable', 'newer', 'oversized', 'partlyRead'];
const empty = newRecord();

/** Anything in the place of a part of a record. */
const anything = fc.jsonValue({ maxDepth: 3 });
const mostly = (known: unknown) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: anything });
const keys = fc.oneof(
  fc.constantFrom(...screenIds),
  fc.constantFrom('__proto__', 'constructor', 'reply@2', 'letter@60'),
  fc.string(),
);
const almostAnswer = fc.record(
  { event: fc.oneof(fc.constantFrom('given', 'none', 'sent'), anything), value: anything, on: anything, nth: anything },
  { requiredKeys: [] },
);
const almostAnswers = fc.dictionary(keys, fc.oneof(anything, almostAnswer), { maxKeys: 6 });
const days = mostly('2026-11-22');
const almostNote = { agent: mostly('8021'), ticket: mostly('A-1'), promisedOn: days, said: mostly('本金') };
const almostCall = fc.record(
  { ...almostNote, on: days, startedAt: mostly(7), line: mostly(0), heard: mostly(['payAll']), minutes: mostly(3) },
  { requiredKeys: ['on', 'heard'] },
);
const almostIncident = fc.record({ on: days, at: mostly('22:40'), kind: mostly('night'), said: mostly('明天上门') });
const listOf = (entry: fc.Arbitrary<unknown>) =>
  fc.oneof(anything, fc.array(fc.oneof(entry, anything), { maxLength: 5 }));
const almostFile = fc.record(
  {
    notes: almostAnswers,
    edits: almostAnswers,
    gathered: anything,
    unavailable: mostly(['lease']),
    incidents: listOf(almostIncident),
    refusals: listOf(fc.record({ on: days, channel: mostly('phone'), ticket: mostly('A-1') })),
    calls: listOf(almostCall),
    call: fc.oneof(anything, almostCall),
    reminder: days,
  },
  { requiredKeys: ['incidents', 'calls'] },
);
const almostRecord = fc.record(
  {
    id: mostly(empty.id),
    format: mostly(1),
    contentVersion: anything,
    revision: mostly(7),
    journey: fc.oneof(
      anything,
      fc.record({ answers: almostAnswers, setAside: almostAnswers, past: fc.array(anything, { maxLength: 4 }) }),
    ),
    file: fc.oneof(anything, { weight: 3, arbitrary: almostFile }),
    drafts: fc.oneof(anything, almostAnswers),
  },
  { requiredKeys: ['id', 'format', 'revision'] },
);

describe('whatever is stored', () => {
  it('never throws, and gives a record that can be walked or says why not', () => {
    let readable = 0;
    let kept = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.json({ maxDepth: 3 }),
          almostRecord.map((part) => JSON.stringify(part)),
        ),
        (text) => {
          const { record, trouble } = parseRecord(text);
          expect(troubles).toContain(trouble);
          if (record === null) return;
          readable += 1;
          const { calls, incidents, call } = record.file;
          kept += calls.length + incidents.length + (call === undefined ? 0 : 1);
          expect(isScreenId(createReplay()(record.journey.answers).screen)).toBe(true);
          expect(parseRecord(JSON.stringify(record))).toEqual({ record, trouble: null });
        },
      ),
      { numRuns: 400 },
    );
    expect(readable).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(10);
  }, 20_000);

  const poison = '{"polluted":"yes"}';
  it.each([
    ['beside the record', `{"__proto__":${poison},"id":"${empty.id}","format":1,"revision":0}`],
    ['as answer', `{"id":"${empty.id}","format":1,"revision":0,"journey":{"answers":{"__proto__":${poison}}}}`],
    ['as journey', `{"id":"${empty.id}","format":1,"revision":0,"journey":{"__proto__":${poison}}}`],
    ['as note', `{"id":"${empty.id}","format":1,"revision":0,"file":{"notes":{"__proto__":${poison}}}}`],
    [
      'inside a note',
      `{"id":"${empty.id}","format":1,"revision":0,"file":{"notes":{"reply":{"__proto__":${poison}}}}}`,
    ],
    ['as draft', `{"id":"${empty.id}","format":1,"revision":0,"drafts":{"reply":{"fields":{"__proto__":"yes"}}}}`],
    ['by constructor', `{"id":"${empty.id}","format":1,"revision":0,"constructor":{"prototype":${poison}}}`],
  ])('poisons no object: %s', (_where, text) => {
    const { record } = parseRecord(text);
    expect(record?.id).toBe(empty.id);
    const reached: readonly unknown[] = [
      {},
      record,
      record?.journey,
      record?.journey.answers,
      record?.file,
      record?.file.notes,
      record?.file.notes.reply,
      record?.drafts.reply?.fields,
    ];
    for (const object of reached) {
      expect((object as Record<string, unknown> | undefined)?.polluted).toBeUndefined();
    }
    expect(createReplay()(record?.journey.answers ?? {}).screen).toBe('urgent');
  });
});
