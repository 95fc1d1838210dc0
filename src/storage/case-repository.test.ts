import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CaseRecord, emptyFile, newRecord } from '#case/record.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';

const own = 'youshangliang:';
const late: CaseRecord = { ...newRecord(), id: 'late12days', journey: walkStory(lateTwelveDaysJobLoss).journey };
const accepted: CaseRecord = { ...newRecord(), id: 'accepted', journey: walkStory(acceptedAtOnce).journey };
const textOf = (record: CaseRecord): string => JSON.stringify(record);

/** A storage with one case in it, the current one. */
const holding = (text: string, id = late.id): FakeStorage =>
  new FakeStorage({ [`${own}current`]: id, [`${own}case:${id}`]: text, other: 'theirs' });

describe('loading', () => {
  it('finds nothing in an empty storage, and nothing behind a name', async () => {
    expect(await createCaseRepository(new FakeStorage()).load()).toEqual({ record: null, trouble: null });
    const gone = new FakeStorage({ [`${own}current`]: 'late12days' });
    expect(await createCaseRepository(gone).load()).toEqual({ record: null, trouble: null });
  });

  it('tells that others are stored where the one to open is gone or none is named', async () => {
    const storage = holding(textOf(accepted), accepted.id);
    for (const current of ['late12days', null]) {
      if (current === null) storage.removeItem(`${own}current`);
      else storage.setItem(`${own}current`, current);
      expect(await createCaseRepository(storage).load()).toEqual({ record: null, trouble: null, hasOthers: true });
    }
  });

  it('gives the case that was saved last, to another repository too', async () => {
    const storage = new FakeStorage();
    expect(await createCaseRepository(storage).save(late)).toEqual({ outcome: 'saved', revision: 1 });
    expect(await createCaseRepository(storage).load()).toEqual({ record: { ...late, revision: 1 }, trouble: null });
  });

  it('saves at once where nobody else has written, as a page that is being closed must', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(late);
    const saving = repository.save({ ...late, revision: 1 });
    expect(JSON.parse(storage.getItem(`${own}case:late12days`) ?? '')).toMatchObject({ revision: 2 });
    expect(await saving).toEqual({ outcome: 'saved', revision: 2 });
  });

  it('saves at once after a case was brought back', async () => {
    const storage = holding(textOf({ ...accepted, revision: 4 }), accepted.id);
    const repository = createCaseRepository(storage);
    expect((await repository.open(accepted.id)).record).toEqual({ ...accepted, revision: 4 });
    repository.save({ ...accepted, revision: 4 });
    expect(JSON.parse(storage.getItem(`${own}case:${accepted.id}`) ?? '')).toMatchObject({ revision: 5 });
  });

  it('never writes over what another tab saves while it looks', async () => {
    const storage = holding(textOf({ ...late, revision: 2 }));
    const repository = createCaseRepository(storage);
    const saving = repository.save({ ...late, revision: 2 });
    storage.setItem(`${own}case:${late.id}`, textOf({ ...late, revision: 3 }));
    expect(await saving).toEqual({ outcome: 'newer', record: { ...late, revision: 3 } });
    expect(await repository.save({ ...late, revision: 2 })).toMatchObject({ outcome: 'newer' });
    expect(await repository.save({ ...late, revision: 3 })).toEqual({ outcome: 'saved', revision: 4 });
  });

  it('keeps the whole text of what it could only read in part, once', async () => {
    const text = textOf({ ...late, file: { ...emptyFile, gathered: 7 as unknown as string[] } });
    const storage = holding(text);
    const repository = createCaseRepository(storage);
    const partly = { record: late, trouble: 'partlyRead' };
    expect([await repository.load(), await repository.load()]).toEqual([partly, partly]);
    expect(await repository.quarantined()).toEqual([{ name: 'kept:late12days', text }]);
    await repository.save(late);
    expect(await repository.quarantined()).toEqual([{ name: 'kept:late12days', text }]);
    expect(await repository.load()).toEqual({ record: { ...late, revision: 1 }, trouble: null });
  });

  it.each([
    ['{"id":"late', 'unreadable'],
    ['{"theme":"dark"}', 'unreadable'],
    [textOf({ ...late, format: 3 as 2 }), 'newer'],
    [textOf(late).padEnd(2_000_001), 'oversized'],
  ])('leaves alone what it cannot read: %#', async (text, trouble) => {
    const storage = holding(text);
    const before = storage.all();
    const repository = createCaseRepository(storage);
    expect(await repository.load()).toEqual({ record: null, trouble });
    const inUse = trouble === 'newer' && { isInUse: true };
    expect(await repository.quarantined()).toEqual([{ name: 'case:late12days', text, ...inUse }]);
    expect(storage.all()).toEqual(before);
    await repository.save(accepted);
    expect(storage.all()).toEqual({
      ...before,
      [`${own}current`]: 'accepted',
      [`${own}case:accepted`]: textOf({ ...accepted, revision: 1 }),
    });
  });
});

describe('two tabs', () => {
  it('let the later one win and tell the other', async () => {
    const storage = new FakeStorage();
    const [one, other] = [createCaseRepository(storage), createCaseRepository(storage)];
    await one.save(late);
    const second: CaseRecord = { ...late, revision: 1, file: { ...emptyFile, gathered: ['bills'] } };
    expect(await other.save(second)).toEqual({ outcome: 'saved', revision: 2 });
    const before = storage.all();
    expect(await one.save({ ...late, revision: 1 })).toEqual({ outcome: 'newer', record: { ...second, revision: 2 } });
    const { [`${own}good:${late.id}`]: copy, ...after } = storage.all();
    expect(after).toEqual(before);
    expect(copy).toBe(before[`${own}case:${late.id}`]);
    expect(await one.save({ ...second, revision: 2 })).toEqual({ outcome: 'saved', revision: 3 });
  });
});

describe('starting again', () => {
  it('leaves the old case to be found and opened', async () => {
    const storage = new FakeStorage();
    const repository = createCaseRepository(storage);
    await repository.save(late);
    await repository.save(accepted);
    expect(await repository.otherCases('accepted')).toMatchObject([
      { id: 'late12days', household: late.household, lastTouched: '2026-12-02' },
    ]);
    expect((await repository.open('late12days')).record).toEqual({ ...late, revision: 1 });
    expect(await repository.load()).toEqual({ record: { ...late, revision: 1 }, trouble: null });
    expect(await repository.otherCases('late12days')).toMatchObject([
      { id: 'accepted', household: accepted.household, lastTouched: '2027-09-16' },
    ]);
  });

  it('lists cases newest first, and none that nobody began or that cannot be read', async () => {
    const storage = new FakeStorage({ [`${own}case:broken`]: '{', other: 'theirs' });
    const repository = createCaseRepository(storage);
    for (const record of [late, accepted, { ...newRecord({ suggestions: late.journey.answers }), id: 'nothing' }])
      await repository.save(record);
    expect((await repository.otherCases('none')).map(({ id }) => id)).toEqual(['accepted', 'late12days']);
  });

  it('lists a case in which nothing is answered yet and a call is logged', async () => {
    const repository = createCaseRepository(new FakeStorage());
    const calls = [{ on: '2026-11-22', heard: [] }] as const;
    const blank = newRecord();
    await repository.save({ ...blank, id: 'called1', file: { ...blank.file, calls } });
    expect(await repository.otherCases('other1')).toMatchObject([
      { id: 'called1', household: blank.household, lastTouched: '2026-11-22' },
    ]);
  });

  it('opens nothing that is gone, and the current case stays', async () => {
    const repository = createCaseRepository(holding(textOf(late)));
    expect((await repository.open('missing')).record).toBeNull();
    expect((await repository.load()).record?.id).toBe('late12days');
  });
});

describe('removing everything', () => {
  it('removes our keys and no other', async () => {
    const storage = holding(textOf(late));
    storage.setItem(`${own}kept:late12days`, 'old');
    storage.setItem('youshangliangs', 'theirs');
    await createCaseRepository(storage).removeAll();
    expect(storage.all()).toEqual({ other: 'theirs', youshangliangs: 'theirs' });
  });
});

describe('another tab', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is heard when it saves a case that can be read, until nobody listens', async () => {
    const tab = new EventTarget();
    vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
    vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
    const heard: string[] = [];
    const stop = createCaseRepository(new FakeStorage()).watch(({ id }) => heard.push(id));
    const says = (key: string | null, newValue: string | null) =>
      tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    says(`${own}case:late12days`, textOf(late));
    says(`${own}case:late12days`, null);
    says(`${own}case:late12days`, '{');
    says(`${own}kept:late12days`, textOf(late));
    says('other', textOf(late));
    says(null, null);
    await expect.poll(() => heard).toEqual(['late12days']);
    stop();
    says(`${own}case:late12days`, textOf(late));
    await createCaseRepository(holding(textOf(late))).load();
    expect(heard).toEqual(['late12days']);
  });
});

describe('what another release or another hand has written', () => {
  const newer = textOf({ ...late, format: 3 as unknown as 2, revision: 50 });

  it('is not overwritten by an older tab', async () => {
    const storage = holding(newer);
    expect(await createCaseRepository(storage).save(late)).toEqual({ outcome: 'outdated' });
    expect(storage.getItem(`${own}case:${late.id}`)).toBe(newer);
  });

  it('is kept beside when it cannot be read', async () => {
    const repository = createCaseRepository(holding('{"broken'));
    expect(await repository.save(late)).toEqual({ outcome: 'saved', revision: 1 });
    expect(await repository.quarantined()).toEqual([{ name: `kept:${late.id}`, text: '{"broken' }]);
  });

  it('is kept when another case that can be read only in part is opened', async () => {
    const text = textOf({ ...late, drafts: { nowhere: {} } as unknown as CaseRecord['drafts'] });
    const repository = createCaseRepository(holding(text));
    expect((await repository.open(late.id)).record).toEqual(late);
    await repository.save(late);
    expect(await repository.quarantined()).toEqual([{ name: `kept:${late.id}`, text }]);
  });
});

describe('a case that another tab removed', () => {
  it('is not written back', async () => {
    const storage = new FakeStorage();
    expect(await createCaseRepository(storage).save({ ...late, revision: 3 })).toEqual({ outcome: 'removed' });
    expect(storage.all()).toEqual({});
  });
});
