import type { BackedUpCase, BackedUpPerson, FoundBackup, Restored } from '#case/backup.ts';
import { type Household, withTold } from '#case/household.ts';
import type { CaseRecord } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import { copyOf } from '../copies.ts';
import { parseHousehold } from '../household.ts';
import { placeToKeep } from '../keep-text.ts';
import { currentKey, householdPrefix, keyOfCase, personPrefix, quarantinePrefix } from '../keys.ts';
import { otherCaseOf } from '../other-cases.ts';
import { parseRecord } from '../parse-record.ts';
import { parsePerson } from '../person.ts';
import { type SoundRecord, soundRecord } from '../sound-record.ts';
import { storedWhole } from '../written.ts';
import { type Contents, saysTheSame } from './contents.ts';

/** What is stored here of a case, or its last good copy where that is gone or damaged; null where neither is there. */
function soundIn(storage: Storage | null, id: string): SoundRecord | null {
  const text = storage?.getItem(keyOfCase(id)) ?? null;
  return storage === null ? null : soundRecord(storage, id, text === null ? null : parseRecord(text));
}

/** A case of a backup beside what is stored of it. */
function compared(storage: Storage | null, record: CaseRecord): BackedUpCase {
  const sound = soundIn(storage, record.id);
  const { record: here = null, trouble = null } = sound ?? {};
  const state =
    sound === null
      ? 'new'
      : trouble === 'newer'
        ? 'outdated'
        : here !== null && saysTheSame(here, record)
          ? 'same'
          : 'differs';
  return { case: otherCaseOf(record), state, here: here === null ? null : otherCaseOf(here) };
}

/** Texts to store, by key, in the order in which they are stored. */
type Writes = ReadonlyMap<string, string>;

/** The household with what the backup knows of later days, or of what was never told here. */
function merged(text: string, { told }: Household): string {
  const { household } = parseHousehold(text);
  if (household === null) return text;
  const later = Object.entries(told).filter(([screen, { on }]) => {
    const known = household.told[screen as keyof typeof told];
    return known === undefined || on > known.on;
  });
  return JSON.stringify(withTold(household, Object.fromEntries(later)));
}

/**
 * What restoring writes: all that is not stored here, and the cases to replace. A case that is replaced gets a number
 * above the one here, so that other tabs take it over.
 */
function writesOf(storage: Storage | null, contents: Contents, replacing: readonly string[]): Writes {
  const writes = new Map<string, string>();
  const stored = (key: string) => storage?.getItem(key) ?? null;
  const add = (key: string, text: string) => {
    if (stored(key) === null) writes.set(key, text);
  };
  /** Ids of households with a case that is stored now, and of cases that are here as they are in the backup. */
  const touched = new Set<string>();
  const same = new Set<string>();
  for (const record of contents.cases) {
    const key = keyOfCase(record.id);
    const text = stored(key);
    const sound = soundIn(storage, record.id);
    const { state } = compared(storage, record);
    // What could not be read is never written over without a copy.
    const isLost = text !== null && parseRecord(text).record === null;
    const place = storage !== null && isLost ? placeToKeep(storage, record.id, text) : undefined;
    const isReplaced = sound !== null && state === 'differs' && replacing.includes(record.id) && place !== null;
    if (state === 'same') same.add(record.id);
    if (sound !== null && !isReplaced) continue;
    touched.add(record.household);
    if (isReplaced && place && text !== null) writes.set(place, text);
    const revision = isReplaced ? Math.max(record.revision, sound.record?.revision ?? 0) + 1 : record.revision;
    writes.set(key, JSON.stringify({ ...record, revision }));
    const signer = contents.texts.find(([other]) => other === `${personPrefix}${record.id}`);
    if (isReplaced && signer !== undefined) writes.set(...signer);
  }
  for (const household of contents.households) {
    const key = `${householdPrefix}${household.id}`;
    const text = stored(key);
    const next = text === null ? JSON.stringify(household) : touched.has(household.id) ? merged(text, household) : text;
    if (next !== text) writes.set(key, next);
  }
  for (const [key, text] of contents.texts) {
    // A case that stays as it is here gets no signer either.
    const signs = key.startsWith(personPrefix) ? key.slice(personPrefix.length) : null;
    if (signs === null || same.has(signs) || soundIn(storage, signs) === null) add(key, text);
  }
  const currentId = stored(currentKey);
  const isShown = currentId !== null && soundIn(storage, currentId) !== null;
  if (!isShown && contents.cases.some(({ id }) => id === contents.current))
    writes.set(currentKey, contents.current ?? '');
  return writes;
}

/** Who signs the documents of any of these cases. */
function signerOf(contents: Contents, cases: readonly CaseRecord[]): string | null {
  const names = cases.map(({ id }) => {
    const signer = contents.texts.find(([key]) => key === `${personPrefix}${id}`);
    return signer === undefined ? undefined : parsePerson(signer[1])?.name;
  });
  return names.find((name) => name !== undefined) ?? null;
}

function peopleIn(storage: Storage | null, contents: Contents): readonly BackedUpPerson[] {
  const households = [...new Set(contents.cases.map(({ household }) => household))];
  return households.map((household) => {
    const cases = contents.cases.filter((record) => record.household === household);
    return {
      household,
      signer: signerOf(contents, cases),
      cases: cases.map((record) => compared(storage, record)),
    };
  });
}

/** What a backup holds beside what is stored here. */
export function foundIn(storage: Storage | null, contents: Contents, madeOn: IsoDate | null): FoundBackup {
  const people = peopleIn(storage, contents);
  const newest = [...people]
    .flatMap(({ cases }) => cases.map((one) => one.case))
    .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''))[0];
  const isHere = contents.cases.some(({ id }) => id === contents.current);
  const writes = writesOf(storage, contents, []);
  return {
    madeOn,
    people,
    unread: contents.unread,
    adds: [...writes.keys()].some((key) => key !== currentKey),
    current: isHere ? contents.current : (newest?.id ?? null),
  };
}

/**
 * What was stored under a key before something was restored, and what was stored then; of a case or a signer also the last
 * good copy from before, as opening what was restored makes a new one.
 */
export type Change = readonly [key: string, before: string | null, after: string, copy: string | null];

/** Stores all of it or, where there is no room for all, nothing. */
export function restoreInto(
  storage: Storage,
  contents: Contents,
  replacing: readonly string[],
): { readonly outcome: Restored; readonly changes: readonly Change[] } {
  const changes = [...writesOf(storage, contents, replacing)].map(([key, text]): Change => {
    const copyKey = copyOf(key);
    return [key, storage.getItem(key), text, copyKey === null ? null : storage.getItem(copyKey)];
  });
  const outcome = storedWhole(
    storage,
    changes.map(([key, , text]) => [key, text] as const),
  );
  return { outcome, changes: outcome === 'saved' ? changes : [] };
}

/** The case as it was before, with a number above the one it has now, so that other tabs take it over. */
function asNewest(before: string, after: string): string {
  const { record } = parseRecord(before);
  const { record: now } = parseRecord(after);
  return record === null || now === null ? before : JSON.stringify({ ...record, revision: now.revision + 1 });
}

/** Puts back what was stored before; what has been changed since stays as it is. */
export function undoIn(storage: Storage, changes: readonly Change[]): Restored {
  const unchanged = changes.filter(([key, , after]) => storage.getItem(key) === after);
  const copies = unchanged.flatMap(([key, before, , copy]) => {
    const copyKey = before === null || copy !== null ? copyOf(key) : null;
    return copyKey === null ? [] : [[copyKey, copy] as const];
  });
  const texts = unchanged.map(([key, before, after]) => [key, before && asNewest(before, after)] as const);
  // The copies first: while one is there, it takes the place of its case.
  const all = [...copies, ...texts];
  const going = all.filter(([, before]) => before === null);
  const coming = all.filter(([, before]) => before !== null);
  // A text that was kept beside a case goes after it is the case's again, unless there is no room for both.
  const isKept = ([key]: (typeof all)[number]) => key.startsWith(quarantinePrefix);
  const others = going.filter((each) => !isKept(each));
  const outcome = storedWhole(storage, [...others, ...coming, ...going.filter(isKept)]);
  return outcome === 'full' ? storedWhole(storage, [...going, ...coming]) : outcome;
}
