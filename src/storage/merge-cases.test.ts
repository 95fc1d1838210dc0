import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedRecord } from '#case/merge.ts';
import type { CaseManager, CaseRepository } from '#case/ports.ts';
import { type CaseRecord, emptyFile, newRecord } from '#case/record.ts';
import { emptyJourney } from '#model/answers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';

const on = '2026-12-10';
const merger = { into: 'mother1', from: 'mother2', on } as const;
const late = walkStory(lateTwelveDaysJobLoss).journey;
const accepted = walkStory(acceptedAtOnce).journey;
const caseOf = (id: string, household: string, journey = late): CaseRecord => ({
  ...newRecord(),
  id,
  household,
  journey,
});

async function managed(repository: CaseRepository): Promise<CaseManager> {
  const manager = await repository.manager();
  if (manager === null) throw new Error('There is a storage');
  return manager;
}

/** The repository of a person with two cases, and of somebody else; the one saved last is on screen. */
async function stored(records: readonly CaseRecord[], storage = new FakeStorage({ other: 'theirs' })) {
  const repository = createCaseRepository(storage);
  for (const record of records) await repository.save(record, emptyJourney);
  return { storage, repository, manager: await managed(repository), before: storage.all() };
}
const two = [caseOf('cousin1', 'cousin0'), caseOf('mother1', 'mother0'), caseOf('mother2', 'mother0', accepted)];

describe('merging two cases', () => {
  it('stores one in the place of both, and leaves other people alone', async () => {
    const { storage, repository, manager, before } = await stored(two);
    await repository.keepPerson('mother2', { name: '陈静' });
    expect(manager.merge(merger)).toBe('saved');
    const [, mother1, mother2] = two.map((record) => ({ ...record, revision: 1 }));
    expect((await repository.open('mother1')).record).toEqual(
      mergedRecord(mother1 as CaseRecord, mother2 as CaseRecord, { on }),
    );
    expect((await repository.open('mother2')).record).toBeNull();
    expect(await repository.person('mother1')).toEqual({ name: '陈静' });
    expect(await repository.person('mother2')).toBeNull();
    expect(repository.removed()).toMatchObject({ about: { id: 'mother2' }, left: 'merged', wasCurrent: true });
    for (const key of ['other', 'youshangliang:case:cousin1', 'youshangliang:household:cousin0'])
      expect(storage.getItem(key)).toBe(before[key]);
  });

  it('can still be undone after something was to be removed that was there no more', async () => {
    const { manager, repository } = await stored(two);
    expect(manager.merge(merger)).toBe('saved');
    manager.remove('mother2', true);
    manager.removePerson('nobody0');
    expect(manager.takeBack()).toBe('saved');
    expect((await repository.open('mother2')).record?.journey).toEqual(accepted);
  });

  it('is undone byte for byte, whatever the two hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRecord, async (one, other) => {
        const bare = ({ file: { call: _call, ...file }, ...record }: CaseRecord, id: string): CaseRecord => ({
          ...record,
          id,
          household: 'mother0',
          revision: 0,
          file,
        });
        const { storage, manager, repository } = await stored([bare(one, 'mother1'), bare(other, 'mother2')]);
        await repository.keepPerson('mother1', { name: '陈静' });
        const before = storage.all();
        expect(manager.merge(merger)).toBe('saved');
        expect(storage.all()).not.toEqual(before);
        expect(manager.takeBack()).toBe('saved');
        expect(storage.all()).toEqual(before);
        expect(repository.removed()).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['the damaged one of the case that stays, and its last good copy', 'mother1', 'mother1'],
    ['the whole one where that of the case that stays is damaged', 'mother1', 'mother2'],
    ['the copy where that of the case that goes is damaged', 'mother2', 'mother2'],
  ])('loses no signer: %s', async (_what, damaged, signer) => {
    const { storage, repository, manager } = await stored(two);
    await repository.keepPerson(signer, { name: '陈静' });
    if (damaged !== signer) storage.removeItem(`youshangliang:good-person:${damaged}`);
    storage.setItem(`youshangliang:person:${damaged}`, '{"name":');
    expect(manager.merge(merger)).toBe('saved');
    expect(await repository.person('mother1')).toEqual({ name: '陈静' });
    expect(storage.getItem(`youshangliang:kept:person:${damaged}`)).toBe('{"name":');
  });

  it('stays where anything was noted since, and where the other one is stored again', async () => {
    const { storage, manager, repository } = await stored(two);
    manager.merge(merger);
    manager.change('mother1', (file) => ({ ...file, name: '妈妈' }));
    const after = storage.all();
    expect(manager.takeBack()).toBe('outdated');
    expect(storage.all()).toEqual(after);
    expect(repository.removed()).not.toBeNull();
  });

  it('leaves what the household was told since', async () => {
    const { storage, manager } = await stored(two);
    manager.merge(merger);
    const household = { id: 'mother0', format: 1, revision: 9, told: {} };
    storage.setItem('youshangliang:household:mother0', JSON.stringify(household));
    expect(manager.takeBack()).toBe('saved');
    expect(storage.getItem('youshangliang:household:mother0')).toBe(JSON.stringify(household));
  });

  it('changes nothing where there is no room, or where the two are of different people or do not fit', async () => {
    const { storage, manager, before } = await stored(two);
    expect(manager.merge({ ...merger, from: 'cousin1' })).toBe('outdated');
    expect(manager.merge({ ...merger, from: 'nobody1' })).toBe('removed');
    expect(storage.all()).toEqual(before);
    const call = { on, heard: [], startedAt: 1, line: 0 } as const;
    const calling = { ...caseOf('mother2', 'mother0', accepted), file: { ...emptyFile, call } };
    const busy = await stored([caseOf('mother1', 'mother0'), calling]);
    expect(busy.manager.merge(merger)).toBe('outdated');
    expect(busy.storage.all()).toEqual(busy.before);
  });

  it('leaves everything as it was where the storage has no room', async () => {
    const { storage, manager, before } = await stored(two);
    storage.room = 0;
    expect(manager.merge(merger)).toBe('full');
    expect(storage.all()).toEqual(before);
  });

  it('adds the debts of the one that is merged to what the household knows', async () => {
    const debts = accepted.answers.debts;
    const [first] = (debts?.value ?? []) as readonly unknown[];
    const only = { ...accepted, answers: { ...accepted.answers, debts: { ...debts, value: [first] } as typeof debts } };
    const { manager, repository } = await stored([
      caseOf('mother2', 'mother0', accepted),
      caseOf('mother1', 'mother0', only as typeof accepted),
    ]);
    manager.merge(merger);
    const open = (await repository.open('mother1')).record;
    const household = open && (await repository.household(open));
    expect(household?.told.debts?.value).toEqual(debts?.value);
  });
});
