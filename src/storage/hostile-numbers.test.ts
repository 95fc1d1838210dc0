import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtPapersOf } from '#case/court-papers.ts';
import { fitTogether, mergedRecord } from '#case/merge.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { isAnswerKey } from '#case/schemas.ts';
import { journeyAfter } from '#machines/journey.ts';
import { roadOf } from '#machines/road-view.ts';
import { highestNth } from '#model/answers.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { backupsOf, head, own } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { roadTo } from '../../tests/support/road-to.ts';
import { createCaseRepository } from './case-repository.ts';
import { parseHousehold } from './household.ts';
import { parseRecord } from './parse-record.ts';

const on = '2026-11-29';
const mine: CaseRecord = {
  ...newRecord(),
  id: 'mine01',
  household: 'me0000',
  revision: 7,
  journey: roadTo('script', lateTwelveDaysJobLoss).journey,
};
const storedAs = (record: CaseRecord) =>
  new FakeStorage({ [`${own}current`]: record.id, [`${own}case:${record.id}`]: JSON.stringify(record) });

/** Other numbers for all that is numbered in a text, found by how it is written. */
const withNumbers = (text: string, to: (nth: number) => number): string =>
  text
    .replace(/"(nth|after|highest|from|to|side)":(\d+)/g, (_, name, nth) => `"${name}":${to(Number(nth))}`)
    .replace(/"([a-z]\w+(?:@\d+)?)#(\d+)"/g, (all, key, nth) =>
      isAnswerKey(key) ? `"${key}#${to(Number(nth))}"` : all,
    )
    .replace(/courtPaper#(\d+):/g, (_, nth) => `courtPaper#${to(Number(nth))}:`);

/** A record with banners that name papers, and sometimes another one merged into it. */
const numbered = fc.tuple(anyRecord, fc.option(anyRecord, { nil: null })).map(([into, from]): CaseRecord => {
  const papers = courtPapersOf(into.journey, into.file).map(({ key }) => `${key}:due`);
  const one = { ...into, file: { ...into.file, dismissed: papers } };
  return from !== null && fitTogether(one.file, from.file) ? mergedRecord(one, from, { on }) : one;
});

/** All numbers of a text, in their order. */
function numbersIn(text: string): readonly number[] {
  const found = new Set([0]);
  withNumbers(text, (nth) => {
    found.add(nth);
    return nth;
  });
  return [...found].sort((one, other) => one - other);
}

describe('a stored case whose numbers leave none for the next', () => {
  it('is numbered anew in the same order, whatever its numbers name, and nothing of it is lost', () => {
    fc.assert(
      fc.property(numbered, fc.integer({ min: 1, max: 900_000 }), (record, times) => {
        const text = JSON.stringify(record);
        const order = numbersIn(text);
        fc.pre((order[order.length - 1] ?? 0) < 900);
        const hostile = withNumbers(text, (nth) => (nth === 0 ? 0 : nth * times + 100_000_001));
        const read = parseRecord(hostile);
        expect(read.trouble).toBe('partlyRead');
        const expected = parseRecord(withNumbers(text, (nth) => order.indexOf(nth)));
        expect(expected.trouble).toBeNull();
        expect(read.record).toEqual(expected.record);
        expect(parseRecord(JSON.stringify(read.record))).toEqual({ record: read.record, trouble: null });
      }),
      { numRuns: 40 },
    );
  });

  const { journey } = mine;
  const largest = Number.MAX_SAFE_INTEGER;
  const [[firstKey, first] = [] as never] = Object.entries(journey.answers);
  it.each<[string, CaseRecord]>([
    ['its saves', { ...mine, revision: largest }],
    ['its answers', { ...mine, journey: { ...journey, highest: largest } }],
    [
      'an answer',
      { ...mine, journey: { ...journey, answers: { ...journey.answers, [firstKey]: { ...first, nth: largest } } } },
    ],
    ['a payment', { ...mine, file: { ...mine.file, payments: [{ on, amount: 100, after: largest }] } }],
    ['a note', { ...mine, file: { ...mine.file, notes: { 'script#999999999': { agent: '8021' } } } }],
  ])('goes on, and its text is kept whole: %s', async (_what, hostile) => {
    const storage = storedAs(hostile);
    const repository = createCaseRepository(storage);
    const { record, trouble } = await repository.load();
    expect(trouble).toBe('partlyRead');
    expect(storage.getItem(`${own}kept:mine01`)).toBe(JSON.stringify(hostile));
    if (record === null) throw new Error('not read');
    expect(Object.keys(record.journey.answers).sort()).toEqual(Object.keys(journey.answers).sort());
    const { key } = roadOf(record.journey);
    if (key === null) throw new Error('nothing to answer');
    const next = journeyAfter(record.journey, { type: 'answered', key, option: 'connected', on, intent: 'road' });
    expect(highestNth(next)).toBeGreaterThan(highestNth(record.journey));
    expect((await repository.save({ ...record, journey: next })).outcome).toBe('saved');
    const again = await createCaseRepository(storage).load();
    expect([again.record?.journey, again.trouble]).toEqual([next, null]);
  });

  it('is not written over where its text cannot be kept, and can be once there is room', async () => {
    const hostile = { ...mine, journey: { ...journey, highest: largest } };
    const storage = storedAs(hostile);
    const before = storage.all();
    storage.room = Object.entries(before).flat().join('').length;
    const repository = createCaseRepository(storage);
    const { record, trouble } = await repository.load();
    expect([record?.id, trouble]).toEqual(['mine01', 'notKept']);
    expect(await repository.save(record as CaseRecord)).toEqual({ outcome: 'full' });
    expect(storage.all()).toEqual(before);
    storage.room = Number.POSITIVE_INFINITY;
    expect((await repository.save(record as CaseRecord)).outcome).toBe('saved');
    expect(storage.getItem(`${own}kept:mine01`)).toBe(JSON.stringify(hostile));
  });

  it('comes from a backup in the same way', () => {
    const storage = new FakeStorage();
    const hostile = { ...mine, revision: largest, journey: { ...journey, highest: largest } };
    const cases = { mine01: hostile };
    backupsOf(storage).restore(
      JSON.stringify({ ...head, format: 'youshangliang-backup', version: 1, contents: { cases } }),
    );
    expect(storage.getItem(`${own}kept:mine01`)).toBe(JSON.stringify(hostile));
    expect(parseRecord(storage.getItem(`${own}case:mine01`) ?? '')).toMatchObject({
      record: { revision: 1, journey: { answers: journey.answers } },
      trouble: null,
    });
  });
});

it('a household whose saves leave none for the next begins to count anew, and its text is kept', async () => {
  const text = JSON.stringify({
    id: 'me0000',
    format: 1,
    revision: Number.MAX_SAFE_INTEGER,
    told: { cause: { event: 'given', value: ['jobLoss'], on: '2026-11-20' } },
  });
  const read = parseHousehold(text);
  expect(read).toMatchObject({
    household: { revision: 1, told: { cause: { on: '2026-11-20' } } },
    trouble: 'partlyRead',
  });
  const storage = storedAs(mine);
  storage.setItem(`${own}household:me0000`, text);
  const household = await createCaseRepository(storage).household(mine);
  expect(storage.getItem(`${own}kept:household:me0000`)).toBe(text);
  expect(parseHousehold(storage.getItem(`${own}household:me0000`) ?? '')).toEqual({ household, trouble: null });
});
