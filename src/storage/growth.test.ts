import { describe, expect, it } from 'vitest';
import { type CaseRecord, newRecord } from '#case/record.ts';
import {
  longestLine,
  longestRecord,
  longestSaid,
  manyCases,
  mostCalls,
  mostIncidents,
  muchStored,
} from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { own } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { largeHousehold } from '../../tests/support/large-household.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';
import { currentKey, keyOfCase } from './keys.ts';
import { parseRecord } from './parse-record.ts';

const mine: CaseRecord = {
  ...newRecord(),
  id: 'mine01',
  household: 'me0000',
  revision: 1,
  journey: walkStory(lateTwelveDaysJobLoss).journey,
};
const here = (more: Readonly<Record<string, string>> = {}) =>
  new FakeStorage({ [currentKey]: mine.id, [keyOfCase(mine.id)]: JSON.stringify(mine), ...more });
const list = <T>(length: number, entry: T): readonly T[] => Array.from({ length }, () => entry);

describe('what grows', () => {
  it('is read whole with every list as long as it may get', () => {
    const said = '说'.repeat(longestSaid);
    const calls = list(mostCalls, { on: '2026-11-22', heard: [], said });
    const incidents = list(mostIncidents, { kind: 'night', said: '说'.repeat(longestLine) } as const);
    const text = JSON.stringify({ ...mine, file: { ...mine.file, calls, incidents } });
    expect(text.length).toBeLessThan(longestRecord);
    const { record, trouble } = parseRecord(text);
    expect([record?.file.calls.length, record?.file.incidents.length, trouble]).toEqual([500, 500, null]);
  });

  it('is listed in a second with 20 negotiations of 60 rounds and 500 payments', async () => {
    const storage = new FakeStorage(
      Object.fromEntries(largeHousehold().map((record) => [keyOfCase(record.id), JSON.stringify(record)])),
    );
    const repository = createCaseRepository(storage);
    const begun = performance.now();
    expect(await repository.otherCases('')).toHaveLength(20);
    const first = performance.now() - begun;
    await repository.otherCases('');
    // Once more costs nothing: a busy machine is no hang.
    expect(Math.min(first, performance.now() - begun - first)).toBeLessThan(1000);
    expect((await repository.load()).trouble).toBeNull();
  });

  it('is told of before anything is refused: much text, or many cases', async () => {
    expect((await createCaseRepository(here()).load()).trouble).toBeNull();
    const much = here({ [`${own}kept:other1`]: 'x'.repeat(muchStored) });
    expect(await createCaseRepository(much).load()).toMatchObject({ record: { id: mine.id }, trouble: 'nearlyFull' });
    const many = here(Object.fromEntries(list(manyCases, '{}').map((text, n) => [keyOfCase(`other${n}`), text])));
    expect((await createCaseRepository(many).load()).trouble).toBe('nearlyFull');
  });

  it('is never stored longer than it is read', async () => {
    const storage = here();
    const repository = createCaseRepository(storage);
    const { record } = await repository.load();
    const before = storage.all();
    const edits = Object.fromEntries(
      list(120, 'x'.repeat(20_000)).map((text, n) => [`letter${'x'.repeat(n % 30)}-a${'b'.repeat(n % 20)}`, { text }]),
    );
    const large = { ...(record as CaseRecord), file: { ...mine.file, edits, name: 'x'.repeat(longestRecord) } };
    expect(await repository.save(large)).toEqual({ outcome: 'full' });
    expect(storage.all()).toEqual(before);
  });

  it('of texts that cannot be read is taken out by hand alone, and comes back', async () => {
    const storage = here({ [`${own}kept:other1`]: '{"cut": "of', [keyOfCase('other2')]: 'null' });
    const repository = createCaseRepository(storage);
    const before = storage.all();
    const manager = await repository.manager();
    const names = (await repository.quarantined()).map(({ name }) => name);
    expect([...names].sort()).toEqual(['case:other2', 'kept:other1']);
    for (const name of [...names, 'case:mine01', 'current', 'kept:nothing']) {
      manager?.removeQuarantined(name);
      const isGone = names.includes(name);
      expect(storage.getItem(`${own}${name}`) === null).toBe(isGone || name === 'kept:nothing');
      if (isGone) expect(manager?.takeBack()).toBe('saved');
      expect(storage.all()).toEqual(before);
    }
  });

  it.each([
    ['read in part', JSON.stringify({ ...mine, drafts: { moonPhase: {} } }), {}],
    ['stored by a newer release', JSON.stringify({ ...mine, format: 9 }), {}],
    ['damaged but there as a copy', '{"cut": "of', { [`${own}good:${mine.id}`]: JSON.stringify(mine) }],
  ])('never takes a case out that is %s', async (_, text, others) => {
    const storage = here({ [keyOfCase(mine.id)]: text, ...others });
    const repository = createCaseRepository(storage);
    const before = storage.all();
    const name = `case:${mine.id}`;
    expect(await repository.quarantined()).toEqual([{ name, text, isInUse: true }]);
    (await repository.manager())?.removeQuarantined(name);
    expect(storage.all()).toEqual(before);
    expect(repository.removed()).toBeNull();
  });
});
