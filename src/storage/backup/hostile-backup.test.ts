import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { longestBackup, mostBackedUp } from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { backupOf, backupsOf, own, storageWith } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import { walkStory } from '../../../tests/support/story.ts';

const around = (contents: string) => `{"format":"youshangliang-backup","version":1,"contents":${contents}}`;
const mine = { ...newRecord(), id: 'mine01', household: 'me0000', journey: walkStory(lateTwelveDaysJobLoss).journey };
const here = () => storageWith([{ record: mine, person: { name: '我' } }]);

/** Restores a text with everything it holds where a case is, and expects that case to be as it was. */
async function leavesOwn(text: string): Promise<FakeStorage> {
  const storage = await here();
  const before = storage.all();
  const backups = backupsOf(storage);
  const took = () => {
    const begun = performance.now();
    backups.read(text);
    return performance.now() - begun;
  };
  // A busy machine is no hang: the quickest of three counts.
  expect(Math.min(took(), took(), took())).toBeLessThan(1000);
  backups.restore(text);
  expect(storage.all()).toMatchObject(before);
  backups.undo();
  expect(storage.all()).toEqual(before);
  return storage;
}

describe('a backup that somebody made up', () => {
  it('never throws and leaves what is here, whatever it says', async () => {
    const section = fc.oneof(
      fc.dictionary(
        fc.oneof(fc.constantFrom('mine01', 'me0000', '__proto__', 'constructor', 'household:me0000'), fc.string()),
        fc.jsonValue(),
      ),
      fc.jsonValue(),
    );
    const contents = fc.record(
      {
        current: fc.jsonValue(),
        cases: section,
        households: section,
        persons: section,
        kept: section,
        preferences: section,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(contents, async (made) => {
        await leavesOwn(around(JSON.stringify(made)));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never throws, whatever text it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => around(text)),
        ),
        (text) => {
          expect(['string', 'object']).toContain(typeof backupsOf(new FakeStorage()).read(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'prototypes',
      around(
        '{"__proto__":{"cases":{}},"cases":{"__proto__":{"id":"mine01"},"constructor":{"id":"constructor","format":2,"revision":1}}}',
      ),
    ],
    [
      'keys of other parts of the storage',
      around(
        '{"cases":{"../current":{},"current":"x","case:mine01":{}},"kept":{"../case:mine01":"x","case:mine01":"x"}}',
      ),
    ],
    [
      'a case under the name of another',
      around(`{"cases":{"mine01":${JSON.stringify({ ...mine, id: 'other1' })},"mine02":${JSON.stringify(mine)}}}`),
    ],
    ['deep nesting', around(`{"cases":{"deep01":${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}}}`)],
    [
      'deep nesting in a case',
      around(
        `{"cases":{"deep01":{"id":"deep01","format":2,"revision":1,"journey":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}}`,
      ),
    ],
    ['ten million characters', around(`{"kept":{"big001":"${'x'.repeat(longestBackup - 200)}"}}`)],
    ['ten million characters of brackets', '{'.repeat(longestBackup)],
    [
      'half a pair of characters and marks that turn the text',
      around('{"persons":{"some01":{"name":"\\ud800\\u202e<b onclick=x>"}}}'),
    ],
    [
      'figures that are none',
      around('{"cases":{"mine02":{"id":"mine02","format":1e308,"revision":-1e999}},"current":1e400}'),
    ],
  ])('leaves what is here and takes no second: %s', async (_what, text) => {
    const storage = await leavesOwn(text);
    expect(Object.prototype).not.toHaveProperty('cases');
    expect(storage.getItem(`${own}current`)).toBe('mine01');
  });

  it('puts no signer under a case that is here otherwise, nor under one it does not hold', async () => {
    const storage = await storageWith([{ record: mine }]);
    const before = storage.all();
    const persons = { mine01: { name: '别人', address: '骗子的地址' } };
    const other = { ...mine, journey: { ...mine.journey, past: [] }, file: { ...mine.file, name: '别的' } };
    for (const cases of [{}, { mine01: other }]) {
      backupsOf(storage).restore(around(JSON.stringify({ persons, cases })));
      expect(storage.all()).toEqual(before);
    }
    backupsOf(storage).restore(around(JSON.stringify({ persons, cases: { mine01: mine } })));
    expect(storage.getItem(`${own}person:mine01`)).toContain('别人');
  });

  it('is not read with more cases than anybody has', () => {
    const of = (count: number) =>
      around(
        JSON.stringify({
          cases: Object.fromEntries(
            Array.from({ length: count }, (_, at) => [
              `case${1000 + at}`,
              { id: `case${1000 + at}`, format: 2, revision: 1 },
            ]),
          ),
        }),
      );
    const { read } = backupsOf(null);
    expect(read(of(mostBackedUp + 1))).toBe('tooLong');
    expect(read(of(mostBackedUp))).toMatchObject({ adds: true });
  });

  it('is read in part where a leaf of it is of another type, and keeps the whole beside it', async () => {
    const there = await here();
    const text = backupOf(there).replace('"event":"none"', '"event":7');
    const storage = new FakeStorage();
    expect(backupsOf(storage).read(text)).toMatchObject({ unread: 1 });
    backupsOf(storage).restore(text);
    expect(storage.getItem(`${own}kept:mine01`)).toContain('"event":7');
    expect(storage.getItem(`${own}case:mine01`)).not.toContain('"event":7');
  });
});
