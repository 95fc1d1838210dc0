import { describe, expect, it } from 'vitest';
import { named } from '#case/file-changes.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import type { Journey } from '#model/answers.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { backupOf, backupsOf, own, storageWith } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import { walkStory } from '../../../tests/support/story.ts';
import { createCaseRepository } from '../case-repository.ts';

const late = walkStory(lateTwelveDaysJobLoss).journey;
const accepted = walkStory(acceptedAtOnce).journey;
const caseOf = (id: string, household: string, journey: Journey): CaseRecord => ({
  ...newRecord(),
  id,
  household,
  journey,
});
const mine = { record: caseOf('mine01', 'me0000', late), person: { name: '我' } };
const bank = { record: caseOf('bank01', 'me0000', accepted) };
const mother = { record: caseOf('mother1', 'mother0', accepted), person: { name: '妈妈' } };

const stateOf = (storage: FakeStorage, text: string) => {
  const found = backupsOf(storage).read(text);
  if (typeof found === 'string') throw new Error(found);
  return found.people.flatMap(({ cases }) => cases.map((one) => [one.case.id, one.state] as const));
};
/** A case as the app changes it on a later visit. */
async function changedIn(storage: FakeStorage, id: string, name: string): Promise<void> {
  const manager = await createCaseRepository(storage).manager();
  expect(manager?.change(id, named(name))).toBe('saved');
}
const nameIn = (storage: FakeStorage, id: string): string | undefined =>
  JSON.parse(storage.getItem(`${own}case:${id}`) ?? '{}').file?.name;

describe('a backup beside what is here', () => {
  it('says whose cases it holds, how each stands beside those here, and the one to go on with', async () => {
    const text = backupOf(await storageWith([mine, bank, mother]));
    const here = await storageWith([mine, bank]);
    await changedIn(here, 'bank01', '银行');
    expect(backupsOf(here).read(text)).toMatchObject({
      madeOn: '2026-11-29',
      people: [
        {
          household: 'me0000',
          signer: '我',
          cases: [{ case: { id: 'bank01' }, state: 'differs', here: { file: { name: '银行' } } }, { state: 'same' }],
        },
        { household: 'mother0', signer: '妈妈', cases: [{ state: 'new', here: null }] },
      ],
      unread: 0,
      adds: true,
      current: 'mine01',
    });
  });

  it('is added without touching anything that is here', async () => {
    const text = backupOf(await storageWith([mine, bank, mother]));
    const here = await storageWith([bank]);
    await changedIn(here, 'bank01', '银行');
    const before = here.all();
    const added = await storageWith([mine, bank, mother]);
    expect(backupsOf(here).restore(text)).toBe('saved');
    const names = ['case:mine01', 'case:mother1', 'person:mine01', 'person:mother1', 'household:mother0'];
    expect(Object.keys(here.all()).sort()).toEqual([...Object.keys(before), ...names.map((name) => own + name)].sort());
    expect(here.getItem(`${own}case:bank01`)).toBe(before[`${own}case:bank01`]);
    expect(here.getItem(`${own}current`)).toBe('bank01');
    for (const name of ['person:mine01', 'person:mother1'])
      expect(here.getItem(own + name)).toBe(added.getItem(own + name));
  });

  it('brings what a household knows of later days, and nothing older', async () => {
    const told = (on: string, value: number) => ({ event: 'given', on, value: [{ amount: value, every: 'month' }] });
    const household = (told: object) => JSON.stringify({ id: 'me0000', format: 1, revision: 3, told });
    const there = await storageWith([mine, bank]);
    there.setItem(
      `${own}household:me0000`,
      household({ income: told('2026-11-20', 100), oneOffs: { event: 'none', on: '2026-11-01' } }),
    );
    const here = await storageWith([mine]);
    const known = { income: told('2026-11-25', 500) };
    here.setItem(`${own}household:me0000`, household(known));
    backupsOf(here).restore(backupOf(there));
    expect(JSON.parse(here.getItem(`${own}household:me0000`) ?? '')).toMatchObject({
      revision: 4,
      told: { ...known, oneOffs: { event: 'none', on: '2026-11-01' } },
    });
    // Where none of its cases comes, the money of a person stays as it is here.
    const settled = here.all();
    there.setItem(`${own}household:me0000`, household({ income: told('2027-01-01', 1) }));
    backupsOf(here).restore(backupOf(there));
    expect(here.all()).toEqual(settled);
  });
});

describe('a case that is here otherwise', () => {
  it('is replaced only where asked to, also in another tab that has it open, and can be put back', async () => {
    const there = await storageWith([{ ...mine, person: { name: '我', phone: '1' } }, bank]);
    const text = backupOf(there);
    const here = await storageWith([mine, bank]);
    for (const id of ['mine01', 'bank01']) await changedIn(here, id, '改过');
    const tab = createCaseRepository(here);
    const open = (await tab.load()).record;
    const backups = backupsOf(here);
    expect(backups.restore(text, ['mine01'])).toBe('saved');
    expect([nameIn(here, 'mine01'), nameIn(here, 'bank01')]).toEqual([undefined, '改过']);
    expect(here.getItem(`${own}person:mine01`)).toContain('phone');
    if (open === null) throw new Error('A case is open');
    expect(await tab.save(open)).toMatchObject({ outcome: 'newer', record: { file: mine.record.file } });
    const adopted = (await tab.load()).record;
    expect(backups.undo()).toBe('saved');
    expect(backups.restored()).toBeNull();
    expect([nameIn(here, 'mine01'), nameIn(here, 'bank01')]).toEqual(['改过', '改过']);
    expect(here.getItem(`${own}person:mine01`)).not.toContain('phone');
    if (adopted === null) throw new Error('A case is open');
    expect(await tab.save(adopted)).toMatchObject({ outcome: 'newer', record: { file: { name: '改过' } } });
  });

  it('is kept whole beside it where it could not be read', async () => {
    const text = backupOf(await storageWith([mine]));
    const here = new FakeStorage({ [`${own}case:mine01`]: '{"cut": ' });
    expect(stateOf(here, text)).toEqual([['mine01', 'differs']]);
    expect(backupsOf(here).restore(text)).toBe('saved');
    expect(here.getItem(`${own}case:mine01`)).toBe('{"cut": ');
    expect(backupsOf(here).restore(text, ['mine01'])).toBe('saved');
    expect(here.getItem(`${own}kept:mine01`)).toBe('{"cut": ');
    expect(stateOf(here, text)).toEqual([['mine01', 'same']]);
  });

  it.each([
    ['gone', {}],
    ['damaged', { [`${own}case:mine01`]: '{"cut": ' }],
  ])('is replaced only where asked to, also where its text is %s and a copy is left of it', async (_, damaged) => {
    const text = backupOf(await storageWith([mine]));
    const later = JSON.stringify({ ...mine.record, revision: 7, file: { ...mine.record.file, name: 'later' } });
    const before = { ...damaged, [`${own}good:mine01`]: later };
    const here = new FakeStorage(before);
    const backups = backupsOf(here);
    expect(backups.read(text)).toMatchObject({
      people: [{ cases: [{ state: 'differs', here: { file: { name: 'later' } } }] }],
    });
    expect(backups.restore(text)).toBe('saved');
    expect(here.all()).toMatchObject(before);
    expect(Object.keys(here.all()).filter((key) => /:(case|person):/.test(key))).toEqual(Object.keys(damaged));
    expect(backups.undo()).toBe('saved');
    expect(backups.restore(text, ['mine01'])).toBe('saved');
    const { record } = await createCaseRepository(here).open('mine01');
    expect([record?.revision, record?.file.name]).toEqual([8, undefined]);
    expect(backups.undo()).toBe('saved');
    expect(here.all()).toEqual(before);
  });

  it('is never replaced where a newer release stored it', async () => {
    const text = backupOf(await storageWith([mine]));
    const newer = JSON.stringify({ ...mine.record, format: 9 });
    const here = new FakeStorage({ [`${own}case:mine01`]: newer });
    expect(stateOf(here, text)).toEqual([['mine01', 'outdated']]);
    backupsOf(here).restore(text, ['mine01']);
    expect(here.getItem(`${own}case:mine01`)).toBe(newer);
  });
});

describe('taking back', () => {
  it('leaves nothing of what was added, and all that was here', async () => {
    const here = await storageWith([bank]);
    const before = here.all();
    const backups = backupsOf(here);
    backups.restore(backupOf(await storageWith([mine, mother])));
    expect(here.all()).not.toEqual(before);
    expect(backups.undo()).toBe('saved');
    expect(here.all()).toEqual(before);
  });

  it('leaves no copy of a case that was opened in between, and the copies that were here', async () => {
    const text = backupOf(await storageWith([mine]));
    const older = JSON.stringify({ ...mine.record, file: { ...mine.record.file, name: 'older' } });
    for (const before of [{}, { [`${own}good:mine01`]: older }]) {
      const here = new FakeStorage(before);
      const backups = backupsOf(here);
      expect(backups.restore(text, ['mine01'])).toBe('saved');
      expect((await createCaseRepository(here).open('mine01')).trouble).toBeNull();
      expect(here.getItem(`${own}good:mine01`)).toBe(here.getItem(`${own}case:mine01`));
      expect(backups.undo()).toBe('saved');
      expect(here.all()).toEqual(before);
    }
  });

  it('keeps what has been gone on with since', async () => {
    const here = new FakeStorage();
    const backups = backupsOf(here);
    backups.restore(backupOf(await storageWith([mine, mother])));
    await changedIn(here, 'mine01', '接着办过');
    backups.undo();
    expect([nameIn(here, 'mine01'), here.getItem(`${own}case:mother1`)]).toEqual(['接着办过', null]);
  });
});

describe('where there is no room for all of it', () => {
  it('nothing is changed, however much room there is', async () => {
    const text = backupOf(await storageWith([mine, bank, mother]));
    const here = await storageWith([mine]);
    await changedIn(here, 'mine01', '改过');
    const before = here.all();
    const used = Object.entries(before).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const outcomes: string[] = [];
    for (let room = used; !outcomes.includes('saved'); room += 500) {
      here.room = room;
      const outcome = backupsOf(here).restore(text, ['mine01']);
      outcomes.push(outcome);
      if (outcome !== 'saved') expect([outcome, here.all()]).toEqual(['full', before]);
    }
    expect(outcomes.length).toBeGreaterThan(10);
  });

  it('nothing is stored where nothing may be', async () => {
    const text = backupOf(await storageWith([mine]));
    expect(backupsOf(null).restore(text)).toBe('blocked');
    expect(backupsOf(null).log()).toBeNull();
  });
});

describe('what is remembered of backups', () => {
  it('is read as it was written, and of anything else nothing', () => {
    const storage = new FakeStorage();
    const backups = backupsOf(storage);
    expect(backups.log()).toEqual({ reached: [] });
    backups.note({ madeOn: '2026-11-29', lastOn: '2026-11-29', reached: ['agreement'] });
    expect(backups.log()).toEqual({ madeOn: '2026-11-29', lastOn: '2026-11-29', reached: ['agreement'] });
    for (const text of ['', 'null', '[]', '{"reached":3,"lastOn":"soon"}', '{"reached":["all"]}']) {
      storage.setItem(`${own}backup`, text);
      expect(backups.log()?.reached).toEqual([]);
      expect(backups.log()?.lastOn).toBeUndefined();
    }
  });
});
