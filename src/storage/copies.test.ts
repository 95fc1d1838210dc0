import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { copyOf, isCopy, originalOf } from './copies.ts';
import {
  backupLogKey,
  casePrefix,
  currentKey,
  goodPersonPrefix,
  goodPrefix,
  householdPrefix,
  keyOfCase,
  keysWith,
  personPrefix,
  prefix,
  quarantinePrefix,
} from './keys.ts';
import { parseRecord } from './parse-record.ts';
import { readPerson } from './person.ts';
import { withRoom } from './room.ts';
import { soundRecord } from './sound-record.ts';
import { openVault, type Vault } from './vault.ts';

const ids = ['case01', 'case02', 'case03'] as const;
const caseText = (id: string) => JSON.stringify({ ...newRecord(), id, household: 'me0000', revision: 1 });
const personText = '{"name":"王小明","phone":"13800000000"}';

/** Something stored, or its copy: as it should be, damaged, or not there. */
const state = fc.constantFrom('whole', 'damaged', 'none');
const anyStored = fc
  .tuple(
    ...ids.map((id) =>
      fc
        .record({ stored: state, copy: state, person: state, personCopy: state })
        .map(({ stored, copy, person, personCopy }): readonly (readonly [string, string | null])[] => {
          const text = (of: string, whole: string) => ({ whole, damaged: '{"cut": "of', none: null })[of] ?? null;
          return [
            [`${casePrefix}${id}`, text(stored, caseText(id))],
            [`${goodPrefix}${id}`, text(copy, caseText(id))],
            [`${personPrefix}${id}`, text(person, personText)],
            [`${goodPersonPrefix}${id}`, text(personCopy, personText)],
          ];
        }),
    ),
  )
  .map(
    (entries): Readonly<Record<string, string>> => ({
      ...Object.fromEntries(entries.flat().filter((entry): entry is [string, string] => entry[1] !== null)),
      [`${householdPrefix}me0000`]: '{"id":"me0000","format":1,"revision":1,"told":{}}',
      [`${quarantinePrefix}case01`]: '{"cut": "of',
      [currentKey]: 'case01',
    }),
  );

/** One key of each kind under which nothing is stored yet. */
const newKeys = [casePrefix, goodPrefix, householdPrefix, personPrefix, goodPersonPrefix, quarantinePrefix]
  .map((start) => `${start}new000`)
  .concat(backupLogKey);

const usedIn = (storage: FakeStorage) => Object.entries(storage.all()).flat().join('').length;
const readIn = (storage: Storage) =>
  ids.map((id) => {
    const text = storage.getItem(keyOfCase(id));
    return [soundRecord(storage, id, text === null ? null : parseRecord(text))?.record?.id, readPerson(storage, id)];
  });
/** The same without making copies, which reading does. */
const readableIn = (storage: Storage) =>
  readIn(
    new FakeStorage(Object.fromEntries(keysWith(storage, prefix).map((key) => [key, storage.getItem(key) ?? '']))),
  );

const cipherKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
async function sealed(entries: Readonly<Record<string, string>>) {
  const under = new FakeStorage(entries);
  const vault = await openVault(under, cipherKey, { generation: 'gen1', salt: new Uint8Array(16), rounds: 1 });
  await vault.settled();
  return { under, vault };
}

/** Stores a text where there is room for nothing more; false where it is refused. */
async function storesWithout(room: FakeStorage, storage: Storage, vault: Vault | null, key: string) {
  room.room = usedIn(room);
  try {
    withRoom(storage).setItem(key, '{}');
    await vault?.settled();
    return true;
  } catch {
    return false;
  }
}

describe('the last good copies of what is stored', () => {
  it('are told from all else by their keys, and each names what it is a copy of', () => {
    const copies = newKeys.filter(isCopy);
    expect(copies).toEqual([`${goodPrefix}new000`, `${goodPersonPrefix}new000`]);
    expect(copies.map(originalOf)).toEqual([`${casePrefix}new000`, `${personPrefix}new000`]);
    for (const key of newKeys) {
      const copy = copyOf(key);
      expect(copy === null ? null : originalOf(copy)).toBe(copy === null ? null : key);
      expect(copy === null || isCopy(copy)).toBe(true);
    }
  });

  it('go first and alike with a passcode and without one, for everything but a copy, and never where they alone can be read', async () => {
    let given = 0;
    await fc.assert(
      fc.asyncProperty(anyStored, fc.constantFrom(...newKeys), async (entries, key) => {
        const plain = new FakeStorage(entries);
        const before = readableIn(plain);
        const isStored = await storesWithout(plain, plain, null, key);
        const left = keysWith(plain, prefix);
        if (isStored) given += 1;
        expect(readableIn(plain)).toEqual(before);
        const gone = Object.keys(entries).filter((each) => !left.includes(each));
        expect(gone.every(isCopy)).toBe(true);
        // All that can be had anew, or nothing.
        const spare = Object.keys(entries).filter(
          (each) => entries[originalOf(each) ?? '']?.startsWith('{"cut') === false,
        );
        expect(gone.sort()).toEqual(isStored ? spare.sort() : []);
        expect(isStored).toBe(spare.length > 0 && !isCopy(key));

        const { under, vault } = await sealed(entries);
        expect(await storesWithout(under, vault.storage, vault, key)).toBe(isStored);
        expect([...keysWith(vault.storage, prefix)].sort()).toEqual([...left].sort());
        expect(readableIn(vault.storage)).toEqual(before);
        expect(readableIn((await sealed(under.all())).vault.storage)).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(given).toBeGreaterThan(10);
  });

  it('of anything make no room for another copy, also where it was taken while that was being sealed', async () => {
    const entries = { [`${casePrefix}case01`]: caseText('case01'), [`${goodPrefix}case01`]: caseText('case01') };
    for (const key of newKeys) {
      const { under, vault } = await sealed(entries);
      vault.storage.setItem(key, '{}');
      under.room = usedIn(under);
      const isStored = await vault.settled().then(
        () => true,
        () => false,
      );
      expect([key, isStored]).toEqual([key, !isCopy(key)]);
      expect(vault.storage.getItem(`${goodPrefix}case01`) === null).toBe(isStored);
    }
  });
});
