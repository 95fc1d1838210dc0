import { describe, expect, it, vi } from 'vitest';
import { archived } from '#case/file-changes.ts';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { muchStored } from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { backupOf, backupsOf, own } from '../../tests/support/backups.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { makesKeysQuickly } from '../../tests/support/quick-passcodes.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';
import { currentKey, keyOfCase, keyOfGood, sealedPrefix } from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { setPasscode, unlock } from './passcode.ts';
import type { Vault } from './vault.ts';

const id = 'mine01';
const mine: CaseRecord = { ...newRecord(), id, household: 'me0000', journey: walkStory(lateTwelveDaysJobLoss).journey };
const good = JSON.stringify({ ...mine, revision: 3 });
const later = { ...mine, file: { ...mine.file, name: '后来起的名字' }, revision: 7 };
const here = (text: string, copy: string | null = good) =>
  new FakeStorage({ [currentKey]: id, [keyOfCase(id)]: text, ...(copy !== null && { [keyOfGood(id)]: copy }) });
const whole = JSON.stringify(later);

const damages: readonly (readonly [string, string])[] = [
  ['cut off', whole.slice(0, -20)],
  ['empty', ''],
  ['overwritten', '\u0000'.repeat(200)],
  ['another text', '"hello"'],
  ['a list', '[]'],
  ['without its id', whole.replace(id, 'NO')],
  ['of no format', whole.replace('"format":2', '"format":"two"')],
  ['far too long', `${whole}${' '.repeat(2_000_001)}`],
];

describe('a case that cannot be read', () => {
  it.each(damages)('goes on from its last good copy, says so, and keeps the text: %s', async (_name, text) => {
    const storage = here(text);
    const repository = createCaseRepository(storage);
    expect(await repository.load()).toEqual({ record: { ...mine, revision: 3 }, trouble: 'lastGood' });
    expect(await repository.quarantined()).toEqual([{ name: `kept:${id}`, text }]);
    expect(await repository.save({ ...mine, revision: 3 })).toEqual({ outcome: 'saved', revision: 4 });
    expect(storage.getItem(`${own}kept:${id}`)).toBe(text);
    // What is kept may take so much room that it is said.
    const { record, trouble } = await createCaseRepository(storage).load();
    expect([record?.revision, trouble]).toEqual([4, text.length > muchStored ? 'nearlyFull' : null]);
  });

  it('stands in the list of the others, and is mended when it is opened, renamed or merged', async () => {
    const [, [, text]] = damages as [unknown, readonly [string, string]];
    const storage = here(text);
    const repository = createCaseRepository(storage);
    expect((await repository.otherCases('another')).map((one) => one.id)).toEqual([id]);
    expect(storage.getItem(keyOfCase(id))).toBe(text);
    expect((await repository.manager())?.change(id, archived('2026-11-29'))).toBe('saved');
    expect(await repository.open(id)).toMatchObject({ record: { file: { archivedOn: '2026-11-29' } }, trouble: null });
    expect(storage.getItem(`${own}kept:${id}`)).toBe(text);

    const again = here(text);
    expect(await createCaseRepository(again).open(id)).toMatchObject({ record: { revision: 3 }, trouble: 'lastGood' });
  });

  it('is in a backup as its last good copy, with the text that cannot be read', () => {
    const storage = here('{"cut": "of');
    const elsewhere = new FakeStorage();
    expect(backupsOf(elsewhere).restore(backupOf(storage))).toBe('saved');
    expect(JSON.parse(elsewhere.getItem(keyOfCase(id)) ?? '')).toEqual(JSON.parse(good));
    expect(elsewhere.getItem(`${own}kept:${id}`)).toBe('{"cut": "of');
  });

  it('is as it was where there is no copy, or one of something else', async () => {
    for (const copy of [null, good.replace(id, 'other1'), '{']) {
      const storage = here('{', copy);
      expect(await createCaseRepository(storage).load()).toEqual({ record: null, trouble: 'unreadable' });
      expect(storage.getItem(keyOfCase(id))).toBe('{');
    }
  });

  it('leaves what a newer release stored alone', async () => {
    const newer = whole.replace('"format":2', '"format":99');
    const storage = here(newer);
    expect(await createCaseRepository(storage).load()).toEqual({ record: null, trouble: 'newer' });
    expect(storage.getItem(keyOfCase(id))).toBe(newer);
  });

  it('is not written over where its text finds no room, or too much of it is kept', async () => {
    const full = here('{"cut": "of');
    full.room = 0;
    const kept = here('{"cut": "of');
    for (const n of ['', '.2', '.3', '.4', '.5']) kept.setItem(`${own}kept:${id}${n}`, `kept before${n}`);
    for (const storage of [full, kept]) {
      const before = storage.all();
      const repository = createCaseRepository(storage);
      const { record, trouble } = await repository.load();
      expect([record?.revision, trouble]).toEqual([3, 'lastGood']);
      expect(await repository.save(record as CaseRecord)).toEqual({ outcome: 'full' });
      expect((await repository.manager())?.change(id, archived('2026-11-29'))).toBe('full');
      expect(storage.all()).toEqual(before);
      expect((await repository.quarantined()).map(({ text }) => text)).toContain('{"cut": "of');
    }
  });

  it('has lost nothing wherever the page is closed in between', async () => {
    for (let writes = 0; writes < 12; writes += 1) {
      const storage = here('{"cut": "of');
      let left = writes;
      const broken = new (class extends FakeStorage {
        override setItem(key: string, value: string): void {
          left -= 1;
          if (left < 0) throw new DOMException('gone', 'InvalidStateError');
          super.setItem(key, value);
        }
      })(storage.all());
      const repository = createCaseRepository(broken);
      let { record } = await repository.load();
      for (let n = 0; n < 3 && record !== null; n += 1) {
        const saved = await repository.save(record);
        record = saved.outcome === 'saved' ? { ...record, revision: saved.revision } : null;
      }
      const after = new FakeStorage(broken.all());
      const found = await createCaseRepository(after).load();
      expect(found.record).toMatchObject({ id, journey: mine.journey });
      expect(after.getItem(`${own}kept:${id}`)).toBe('{"cut": "of');
    }
  });
});

describe('the last good copy', () => {
  it('is made when a case is read whole, and of every twentieth save', async () => {
    const storage = here(whole, null);
    const copied = () => JSON.parse(storage.getItem(keyOfGood(id)) ?? '').revision;
    const repository = createCaseRepository(storage);
    await repository.load();
    expect(storage.getItem(keyOfGood(id))).toBe(whole);
    for (let revision = 7; revision < 41; revision += 1) {
      await repository.save({ ...later, revision });
      if ([18, 19, 38, 39].includes(revision))
        await vi.waitFor(() => expect(copied()).toBe(revision < 19 ? 7 : Math.floor((revision + 1) / 20) * 20));
    }
    await repository.save({ ...later, revision: 41 });
    expect(copied()).toBe(40);
  });

  it('is not made of a case that was read in part, or once much is stored', async () => {
    const partly = here(JSON.stringify({ ...later, drafts: { moonPhase: {} } }));
    await createCaseRepository(partly).load();
    expect(partly.getItem(keyOfGood(id))).toBe(good);
    const large = here(whole);
    large.setItem(`${own}kept:other1`, 'x'.repeat(1_300_000));
    await createCaseRepository(large).load();
    expect(large.getItem(keyOfGood(id))).toBe(good);
  });

  it('goes with the case, comes back with it, and brings nothing back that was removed', async () => {
    const storage = here(whole);
    const repository = createCaseRepository(storage);
    await repository.load();
    const before = storage.all();
    const manager = await repository.manager();
    manager?.remove(id, true);
    expect(storage.all()).toEqual({});
    expect(await createCaseRepository(storage).load()).toEqual({ record: null, trouble: null });
    manager?.takeBack();
    expect(storage.all()).toEqual(before);
  });
});

describe('behind a passcode', () => {
  makesKeysQuickly();
  const passcode = '我家的猫叫小橘子';
  const keyOf = (storage: FakeStorage) => readLock(storage) as Lock;
  const open = async (storage: FakeStorage) => (await unlock(storage, keyOf(storage), passcode)) as Vault;
  async function locked(): Promise<FakeStorage> {
    const storage = here(whole);
    let clock = 0;
    const now = () => {
      clock += 10_000;
      return clock;
    };
    expect(await setPasscode(storage, storage, { passcode, delay: 5, now })).toBe('saved');
    return storage;
  }

  it('takes the place of a sealed text that is damaged, which stays', async () => {
    const base = await locked();
    const sealed = Object.keys(base.all()).filter((key) => key.startsWith(sealedPrefix));
    expect(sealed).toHaveLength(3);
    const found: unknown[] = [];
    for (const at of sealed) {
      const storage = new FakeStorage(base.all());
      storage.setItem(at, `${storage.getItem(at)?.slice(0, -4)}AAAA`);
      const vault = await open(storage);
      expect(vault.damaged).toBe(1);
      const repository = createCaseRepository(storage, vault);
      const { record, trouble } = await repository.load();
      found.push([record?.revision ?? null, trouble]);
      await vault.settled();
      expect(storage.getItem(at)).not.toBeNull();
      expect(JSON.stringify(storage.all())).not.toContain('journey');
      const again = createCaseRepository(storage, await open(storage));
      expect((await again.open(id)).record).toMatchObject({ id });
    }
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        [3, 'lastGoodAlone'],
        [7, null],
        [null, null],
      ]),
    );
  });
});
