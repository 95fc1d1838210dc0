import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archived, named } from '#case/file-changes.ts';
import type { CaseManager, CaseRepository } from '#case/ports.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { emptyJourney } from '#model/answers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';

const own = 'youshangliang:';
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

/** Two people: one with two cases, one with one; each case with a signer, one with a text that was kept. */
async function twoPeople() {
  const storage = new FakeStorage({ [`${own}kept:mother1`]: '{"old":1}', other: 'theirs' });
  const repository = createCaseRepository(storage);
  for (const record of [
    caseOf('cousin1', 'cousin0'),
    caseOf('mother2', 'mother0', accepted),
    caseOf('mother1', 'mother0'),
  ]) {
    await repository.save(record, emptyJourney);
    await repository.keepPerson(record.id, { name: record.id });
  }
  return { storage, repository, manager: await managed(repository), before: storage.all() };
}
/** Without these, and without the copies of signers among them. */
const without = (all: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(all).filter(([key]) => !keys.includes(key.slice(own.length).replace(/^good-person:/, 'person:'))),
  );

describe('removing a case', () => {
  it('takes its signer and kept text with it, and leaves the household and the others as they are', async () => {
    const { storage, repository, manager, before } = await twoPeople();
    manager.remove('mother1', true);
    expect(storage.all()).toEqual(without(before, ['case:mother1', 'person:mother1', 'kept:mother1', 'current']));
    expect(repository.removed()).toMatchObject({ about: { id: 'mother1' }, left: 'others', wasCurrent: true });
    expect(manager.householdsAlone()).toEqual([]);
  });

  it('takes the household with the last of its cases, where asked to', async () => {
    const { storage, repository, manager, before } = await twoPeople();
    manager.remove('cousin1', true);
    expect(storage.all()).toEqual(without(before, ['case:cousin1', 'person:cousin1', 'household:cousin0']));
    expect(repository.removed()?.left).toBe('nothing');
  });

  it('leaves the household of the last one where that is to stay, and then knows of it', async () => {
    const { storage, manager, before } = await twoPeople();
    manager.remove('cousin1', false);
    expect(storage.all()).toEqual(without(before, ['case:cousin1', 'person:cousin1']));
    const [alone, ...more] = manager.householdsAlone();
    expect([alone?.id, more]).toEqual(['cousin0', []]);
    expect(alone?.lastTold).toBe('2026-11-22');
    manager.removeHousehold('cousin0');
    expect(manager.householdsAlone()).toEqual([]);
    manager.takeBack();
    expect(manager.householdsAlone()).toEqual([alone]);
  });

  it('is undone byte for byte', async () => {
    const { storage, repository, manager, before } = await twoPeople();
    manager.remove('cousin1', true);
    expect(manager.takeBack()).toBe('saved');
    expect(storage.all()).toEqual(before);
    expect(repository.removed()).toBeNull();
    manager.remove('mother1', true);
    await repository.open('mother2');
    manager.takeBack();
    await repository.open('mother1');
    const copies = Object.keys(storage.all()).flatMap((key) => (key.includes(':good:') ? [key.slice(14)] : []));
    expect(without(storage.all(), copies)).toEqual(before);
  });

  it('takes a person with every case and the household, leaves the others, and is undone byte for byte', async () => {
    const { storage, repository, manager, before } = await twoPeople();
    storage.setItem('youshangliang:kept:mother2', '{"cut": "of');
    const all = storage.all();
    manager.removePerson('mother0');
    const left = without(
      all,
      Object.keys(all).flatMap((key) => (/:(case|person|kept|household):mother/.test(key) ? [key.slice(14)] : [])),
    );
    expect(repository.removed()).toMatchObject({
      left: 'people',
      wasCurrent: before['youshangliang:current'] === 'mother1',
    });
    expect(storage.all()).toEqual({ ...left, 'youshangliang:current': storage.all()['youshangliang:current'] });
    expect(Object.keys(storage.all()).filter((key) => key.includes('mother'))).toEqual([]);
    expect(Object.keys(storage.all()).filter((key) => key.includes('cousin')).length).toBeGreaterThan(1);
    expect(manager.takeBack()).toBe('saved');
    expect(storage.all()).toEqual(all);
    manager.removePerson('nobody');
    expect(storage.all()).toEqual(all);
  });

  it('cannot be undone once everything is removed', async () => {
    const { storage, repository, manager } = await twoPeople();
    manager.remove('mother2', false);
    let heard = 0;
    vi.stubGlobal('addEventListener', () => {});
    const watching = repository.watchCases(() => {
      heard += 1;
    });
    expect(watching).toBeTypeOf('function');
    await repository.removeAll();
    vi.unstubAllGlobals();
    expect(heard).toBe(1);
    expect(repository.removed()).toBeNull();
    expect((await managed(repository)).takeBack()).toBe('saved');
    expect(storage.all()).toEqual({ other: 'theirs' });
  });

  it('says when there is no room to undo it, and can be tried again', async () => {
    const { storage, manager, before } = await twoPeople();
    manager.remove('mother2', false);
    storage.room = 100;
    expect(manager.takeBack()).toBe('full');
    storage.room = Number.POSITIVE_INFINITY;
    expect(manager.takeBack()).toBe('saved');
    // The copies of the others' signers were given up for it.
    const copies = ['cousin1', 'mother1'].map((id) => `${own}good-person:${id}`);
    expect(storage.all()).toEqual(Object.fromEntries(Object.entries(before).filter(([key]) => !copies.includes(key))));
  });

  it('of any kind leaves all others as they are, and is undone whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRecord, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.boolean(),
        async (records, at, withHousehold) => {
          const storage = new FakeStorage();
          const repository = createCaseRepository(storage);
          const people = records.map((record, n) => ({
            ...record,
            id: `case${n}x`,
            household: `home0${n % 2}`,
            revision: 0,
          }));
          for (const record of people) {
            await repository.save(record, emptyJourney);
            await repository.keepPerson(record.id, { phone: record.id });
          }
          const before = storage.all();
          const manager = await managed(repository);
          const gone = people[at % people.length]?.id ?? '';
          manager.remove(gone, withHousehold);
          for (const [key, text] of Object.entries(storage.all())) expect(text).toBe(before[key]);
          for (const { id, household } of people) {
            if (id === gone) continue;
            expect(storage.getItem(`${own}case:${id}`)).not.toBeNull();
            expect(storage.getItem(`${own}household:${household}`)).toBe(
              before[`${own}household:${household}`] ?? null,
            );
          }
          manager.takeBack();
          if (storage.getItem(`${own}current`) === null) storage.setItem(`${own}current`, gone);
          expect(storage.all()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a case that is not on screen', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is named and put away where it is stored, without becoming the one on screen', async () => {
    const { storage, repository, manager } = await twoPeople();
    expect(manager.change('cousin1', named(' 表弟的花呗 '))).toBe('saved');
    expect(manager.change('cousin1', archived('2026-12-01'))).toBe('saved');
    const [cousin] = (await repository.otherCases('mother1')).filter(({ id }) => id === 'cousin1');
    expect(cousin?.file).toMatchObject({ name: '表弟的花呗', archivedOn: '2026-12-01' });
    expect(storage.getItem(`${own}current`)).toBe('mother1');
    expect(manager.change('cousin1', named('  '))).toBe('saved');
    expect(manager.change('cousin1', archived())).toBe('saved');
    const stored = JSON.parse(storage.getItem(`${own}case:cousin1`) ?? '');
    expect(stored).toEqual({ ...caseOf('cousin1', 'cousin0'), revision: 5 });
  });

  it('that can only be read in part is kept whole before it is changed', async () => {
    const { storage, manager } = await twoPeople();
    const text = JSON.stringify({ ...caseOf('cousin1', 'cousin0'), revision: 1, drafts: { nowhere: {} } });
    storage.setItem(`${own}case:cousin1`, text);
    manager.change('cousin1', named('表弟'));
    expect(storage.getItem(`${own}kept:cousin1`)).toBe(text);
  });

  it('is not changed where a newer release wrote it, or it is gone', async () => {
    const { storage, manager } = await twoPeople();
    const newer = JSON.stringify({ ...caseOf('cousin1', 'cousin0'), format: 3 });
    storage.setItem(`${own}case:cousin1`, newer);
    expect(manager.change('cousin1', named('表弟'))).toBe('outdated');
    expect(storage.getItem(`${own}case:cousin1`)).toBe(newer);
    expect(manager.change('nobody1', named('表弟'))).toBe('removed');
  });

  it('is told of to whoever watches the cases', async () => {
    const { repository, manager } = await twoPeople();
    let heard = 0;
    const tab = new EventTarget();
    vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
    vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
    const stop = repository.watchCases(() => {
      heard += 1;
    });
    manager.change('cousin1', named('表弟'));
    manager.remove('cousin1', false);
    manager.takeBack();
    expect(heard).toBe(3);
    for (const key of [`${own}case:cousin1`, `${own}household:cousin0`, 'other', null])
      tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
    expect(heard).toBe(5);
    stop();
    manager.remove('cousin1', false);
    expect(heard).toBe(5);
  });
});
