import { describe, expect, it, vi } from 'vitest';
import { type CaseRecord, newRecord } from '#case/record.ts';
import { longestDocument, muchStored } from '#model/limits.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { makesKeysQuickly } from '../../tests/support/quick-passcodes.ts';
import { walkStory } from '../../tests/support/story.ts';
import { createCaseRepository } from './case-repository.ts';
import { currentKey, goodPrefix, keyOfCase, keyOfGood, keysWith, sealedPrefix } from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { removePasscode, setPasscode, unlock } from './passcode.ts';
import { dropCopies, storedLength } from './room.ts';
import { keepGood } from './sound-record.ts';
import type { Vault } from './vault.ts';

/** What the meanest browsers hold, in characters. */
const meanest = 2_500_000;
const passcode = '我家的猫叫小橘子';
let clock = 0;
const now = () => {
  clock += 10_000;
  return clock;
};
const setting = { passcode, delay: 5, now } as const;
const open = async (storage: Storage) => (await unlock(storage, readLock(storage) as Lock, passcode)) as Vault;

makesKeysQuickly();

const { journey } = walkStory(lateTwelveDaysJobLoss);
/** A case with documents as long as they may be, all of it Chinese. */
const caseOf = (n: number, documents = 2): CaseRecord => ({
  ...newRecord(),
  id: `case0${n}`,
  household: 'me0000',
  revision: 1,
  journey,
  file: {
    ...newRecord().file,
    edits: Object.fromEntries(
      Array.from({ length: documents }, (_, at) => [
        `letter@${at + 2}`,
        { text: '每月还'.repeat(longestDocument / 3) },
      ]),
    ),
  },
});
const stored = (records: readonly CaseRecord[]) =>
  new FakeStorage({
    [currentKey]: records[0]?.id ?? '',
    ...Object.fromEntries(records.map((record) => [keyOfCase(record.id), JSON.stringify(record)])),
  });
const copiesIn = (storage: Storage) => keysWith(storage, goodPrefix).length;
const charactersIn = (storage: FakeStorage) => Object.entries(storage.all()).flat().join('').length;
const longer = (record: CaseRecord): CaseRecord => ({ ...record, file: { ...record.file, name: '名'.repeat(40) } });

describe('where there is no room', () => {
  it('last good copies are given up before a case is not saved', async () => {
    const storage = stored([caseOf(1), caseOf(2)]);
    const repository = createCaseRepository(storage);
    for (const id of ['case01', 'case02']) await repository.open(id);
    expect(copiesIn(storage)).toBe(2);
    storage.room = charactersIn(storage);
    expect(await repository.save(longer(caseOf(2)))).toEqual({ outcome: 'saved', revision: 2 });
    expect(copiesIn(storage)).toBe(0);
    storage.room = charactersIn(storage);
    const { record } = await repository.open('case01');
    expect(await repository.save({ ...longer(caseOf(1)), revision: record?.revision ?? 0 })).toEqual({
      outcome: 'full',
    });
  });

  it('the copy of a case that cannot be read itself stays', async () => {
    const storage = stored([caseOf(1), caseOf(2)]);
    for (const n of [1, 2]) keepGood(storage, `case0${n}`, JSON.stringify(caseOf(n)));
    storage.setItem(keyOfCase('case01'), '{"cut": "of');
    keepGood(storage, 'gone00', JSON.stringify({ ...caseOf(3), id: 'gone00' }));
    expect(dropCopies(storage)).toBe(true);
    expect([...keysWith(storage, goodPrefix)].sort()).toEqual([keyOfGood('case01'), keyOfGood('gone00')]);
    expect(dropCopies(storage)).toBe(false);
  });

  it('a copy is not made in the place of others', async () => {
    const storage = stored([caseOf(1), caseOf(2)]);
    const repository = createCaseRepository(storage);
    await repository.open('case01');
    storage.room = charactersIn(storage);
    await repository.open('case02');
    expect(keysWith(storage, goodPrefix)).toEqual([keyOfGood('case01')]);
  });

  it('a passcode is set, replaced and taken away without the copies where they take the room', async () => {
    const storage = stored([caseOf(1), caseOf(2), caseOf(3)]);
    const plain = storage.all();
    const isSealed = ([key]: readonly [string, string]) => key.startsWith(sealedPrefix);
    const repository = createCaseRepository(storage);
    const openAll = async (of: typeof repository) => {
      for (const n of [1, 2, 3]) await of.open(`case0${n}`);
      await of.open('case01');
    };
    // How much is stored once it is sealed, with no copies.
    const alone = new FakeStorage(plain);
    await setPasscode(alone, alone, setting);
    const sealedLength = charactersIn(alone);
    const both = charactersIn(stored([caseOf(1), caseOf(2), caseOf(3)])) + sealedLength;

    await openAll(repository);
    storage.room = both + 1000;
    expect(copiesIn(storage)).toBe(3);
    expect(await setPasscode(storage, storage, setting)).toBe('saved');
    expect(Object.entries(storage.all()).filter(isSealed)).toHaveLength(4);

    storage.room = Number.POSITIVE_INFINITY;
    let vault = await open(storage);
    await openAll(createCaseRepository(storage, vault));
    await vault.settled();
    expect(copiesIn(vault.storage)).toBe(3);
    storage.room = 2 * sealedLength + 1000;
    expect(await setPasscode(storage, vault.storage, setting)).toBe('saved');
    expect(Object.entries(storage.all()).filter(isSealed)).toHaveLength(4);

    storage.room = Number.POSITIVE_INFINITY;
    vault = await open(storage);
    await openAll(createCaseRepository(storage, vault));
    await vault.settled();
    storage.room = both + 1000;
    expect(await removePasscode(storage, vault)).toBe('saved');
    expect(storage.all()).toEqual(plain);
  });
});

describe('behind a passcode', () => {
  it('what is really stored is counted, told of before it is too much, and copies leave the room that cases need', async () => {
    // Half a million characters of Chinese, which take four times as many once they are sealed.
    const records = Array.from({ length: 7 }, (_, n) => caseOf(n, 4));
    const storage = stored(records);
    expect((await createCaseRepository(stored(records)).load()).trouble).toBeNull();
    expect(await setPasscode(storage, storage, setting)).toBe('saved');
    storage.room = meanest;
    const vault = await open(storage);
    const repository = createCaseRepository(storage, vault);
    expect((await repository.load()).trouble).toBe('nearlyFull');
    for (const { id } of records) {
      await repository.open(id);
      await vault.settled();
    }
    expect(storedLength(vault.storage)).toBe(storedLength(storage));
    expect(charactersIn(storage)).toBeLessThan(muchStored + 400_000);
    for (const record of records) {
      expect(await repository.save(longer(record))).toEqual({ outcome: 'saved', revision: 2 });
      await vault.settled();
    }
    const again = createCaseRepository(storage, await open(storage));
    for (const { id } of records) expect((await again.open(id)).record?.file.name).toBe('名'.repeat(40));
  });

  it('the copy of a case stays until the case itself is stored', async () => {
    const storage = stored([caseOf(1)]);
    keepGood(storage, 'case01', JSON.stringify(caseOf(1)));
    await setPasscode(storage, storage, setting);
    const { subtle } = crypto;
    const encrypt = subtle.encrypt.bind(subtle);
    const vault = await open(storage);
    const sealed = keysWith(storage, sealedPrefix).length;
    const slow = vi.spyOn(subtle, 'encrypt').mockImplementationOnce(async (...of) => {
      // While the case is being sealed, its copy is not what makes room for it.
      expect(dropCopies(vault.storage)).toBe(true);
      expect(keysWith(storage, sealedPrefix)).toHaveLength(sealed);
      return encrypt(...of);
    });
    vault.storage.setItem(keyOfCase('case01'), JSON.stringify(longer(caseOf(1))));
    await vault.settled();
    slow.mockRestore();
    expect(keysWith(storage, sealedPrefix)).toHaveLength(sealed - 1);
    expect((await createCaseRepository(storage, await open(storage)).load()).record?.file.name).toBe('名'.repeat(40));
  });
});
