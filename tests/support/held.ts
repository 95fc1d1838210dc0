import { parseHousehold } from '#storage/household.ts';
import { keysWith, prefix } from '#storage/keys.ts';
import { type Lock, readLock } from '#storage/lock.ts';
import { parseRecord } from '#storage/parse-record.ts';
import { unlock } from '#storage/passcode.ts';
import { readPerson } from '#storage/person.ts';
import { soundRecord } from '#storage/sound-record.ts';
import { FakeStorage } from './fake-storage.ts';

/** What somebody who opens the app would find, each under a name: cases, signers, what households were told, kept texts. */
export type Held = Readonly<Record<string, string>>;

const idsIn = (storage: Storage, ...starts: readonly string[]) => [
  ...new Set(
    starts.flatMap((start) => keysWith(storage, `${prefix}${start}`).map((key) => key.split(':').pop() ?? '')),
  ),
];

/** What is held in a storage that is not sealed. Changes nothing. */
function heldInPlain(given: Storage): Held {
  const storage = new FakeStorage(
    Object.fromEntries(keysWith(given, prefix).map((key) => [key, given.getItem(key) ?? ''])),
  );
  const held: Record<string, string> = {};
  for (const id of idsIn(storage, 'case:', 'good:')) {
    const text = storage.getItem(`${prefix}case:${id}`);
    const { record = null } = soundRecord(storage, id, text === null ? null : parseRecord(text)) ?? {};
    if (record !== null) held[`case ${id}`] = JSON.stringify({ ...record, revision: 0 });
    if (text !== null && parseRecord(text).trouble !== null) held[`text ${text}`] = 'there';
  }
  for (const id of idsIn(storage, 'person:', 'good-person:')) {
    const text = storage.getItem(`${prefix}person:${id}`);
    held[`person ${id}`] = JSON.stringify(readPerson(storage, id));
    if (text !== null && !text.endsWith('}')) held[`text ${text}`] = 'there';
  }
  for (const id of idsIn(storage, 'household:')) {
    const text = storage.getItem(`${prefix}household:${id}`) ?? '';
    const { household, trouble } = parseHousehold(text);
    if (trouble !== null) held[`text ${text}`] = 'there';
    if (household !== null) held[`household ${id}`] = JSON.stringify(household.told);
  }
  for (const key of keysWith(storage, `${prefix}kept:`)) held[`text ${storage.getItem(key)}`] = 'there';
  return held;
}

/** What is held in a storage, behind whichever of these passcodes is set. Changes nothing; throws where none opens it. */
export async function heldIn(under: FakeStorage, passcodes: readonly string[]): Promise<Held> {
  const lock = readLock(under);
  if (lock === null) return heldInPlain(under);
  for (const passcode of passcodes) {
    const vault = await unlock(new FakeStorage(under.all()), lock as Lock, passcode);
    if (vault !== null) return heldInPlain(vault.storage);
  }
  throw new Error('No passcode opens it');
}
