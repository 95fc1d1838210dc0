import type { CaseManager, CaseRepository, HouseholdAlone, Removed, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import { householdIn } from './household.ts';
import { keepText, keysOfKept } from './keep-text.ts';
import { takeLinks } from './kept-links.ts';
import { currentKey, householdPrefix, keyOfCase, keyOfGood, keysWith, prefix } from './keys.ts';
import { type MergedCases, mergeCases } from './merge-cases.ts';
import { casesIn, listQuarantined, otherCaseOf } from './other-cases.ts';
import { keptPerson, keysOfPerson } from './person.ts';
import { mendedRecord } from './sound-record.ts';
import { storedWhole, written } from './written.ts';

const keysOfCase = (id: string): readonly string[] => [
  // The copy first: while it is there, it takes the place of the case.
  keyOfGood(id),
  keyOfCase(id),
  ...keysOfPerson(id),
  ...keysOfKept(id),
  ...keysOfKept(keptPerson(id)),
];
const keysOfHousehold = (id: string): readonly string[] => [
  `${householdPrefix}${id}`,
  ...keysOfKept(`household:${id}`),
];

const recordsIn = (storage: Storage): readonly CaseRecord[] =>
  casesIn(storage).flatMap(([, { record }]) => record ?? []);

/**
 * Changes a case that is not on screen. Reading and writing in one go, no other tab comes between; what this
 * release does not know of the case is kept whole beside it first.
 */
function changeStored(
  storage: Storage,
  id: string,
  change: (record: CaseRecord) => Partial<CaseRecord>,
): Saved['outcome'] {
  const found = mendedRecord(storage, id);
  if (found === null || found.record === null) return found?.trouble === 'newer' ? 'outdated' : 'removed';
  const { record, trouble, text, isStored } = found;
  if (!isStored || (trouble === 'partlyRead' && text !== null && !keepText(storage, id, text))) return 'full';
  const changed = { ...record, ...change(record), revision: record.revision + 1 };
  return written(() => storage.setItem(keyOfCase(id), JSON.stringify(changed)));
}

/** Takes these keys out of the storage, and gives what was under them. */
function takeOut(storage: Storage, keys: readonly string[]): Removed['texts'] {
  const texts = keys.flatMap((key) => {
    const text = storage.getItem(key);
    return text === null ? [] : [[key, text] as const];
  });
  for (const [key] of texts) storage.removeItem(key);
  // A link that was looked at may show what is gone now.
  takeLinks();
  return texts;
}

/** A case with its signer and the texts kept of it, and its household where that is to go and nobody else has it. */
function removeCase(storage: Storage, id: string, withHousehold: boolean): Removed | null {
  const records = recordsIn(storage);
  const record = records.find((one) => one.id === id);
  if (record === undefined) return null;
  const { household } = record;
  const isLast = !records.some((one) => one.id !== id && one.household === household);
  const left = isLast ? (withHousehold ? 'nothing' : 'household') : 'others';
  const wasCurrent = storage.getItem(currentKey) === id;
  const keys = [
    ...keysOfCase(id),
    ...(left === 'nothing' ? keysOfHousehold(household) : []),
    ...(wasCurrent ? [currentKey] : []),
  ];
  return { about: otherCaseOf(record), left, wasCurrent, texts: takeOut(storage, keys) };
}

/** All cases of a person, and their household. */
function removePerson(storage: Storage, household: string): Removed | null {
  const records = recordsIn(storage).filter((record) => record.household === household);
  const current = records.find(({ id }) => storage.getItem(currentKey) === id);
  const about = current ?? records[0];
  if (about === undefined) return null;
  const keys = [
    ...records.flatMap(({ id }) => keysOfCase(id)),
    ...keysOfHousehold(household),
    ...(current === undefined ? [] : [currentKey]),
  ];
  const left = records.length > 1 ? 'people' : 'nothing';
  return { about: otherCaseOf(about), left, wasCurrent: current !== undefined, texts: takeOut(storage, keys) };
}

/** Households that know something and have no case. */
function householdsAlone(storage: Storage): readonly HouseholdAlone[] {
  const used = new Set(recordsIn(storage).map(({ household }) => household));
  return keysWith(storage, householdPrefix)
    .map((key) => key.slice(householdPrefix.length))
    .filter((id) => !used.has(id))
    .flatMap((id) => {
      const days = Object.values(householdIn(storage, id).told).map(({ on }) => on);
      const [newest] = days.sort().slice(-1);
      return newest === undefined ? [] : [{ id, lastTold: newest }];
    });
}

/** Manages the cases in a storage; what was removed last is held until it is put back or something else is removed. */
export function createCaseManager(
  storage: Storage,
  changed: () => void,
): CaseManager & Pick<CaseRepository, 'removed'> {
  let removed: Removed | null = null;
  let merged: MergedCases | null = null;
  /** Where nothing was there to be removed, what was removed before can still be put back. */
  const took = (now: Removed | null) => {
    if (now !== null) [removed, merged] = [now, null];
    changed();
  };
  const changes = (id: string, change: (record: CaseRecord) => Partial<CaseRecord>) => {
    const outcome = changeStored(storage, id, change);
    changed();
    return outcome;
  };
  return {
    change: (id, change) => changes(id, ({ file }) => ({ file: change(file) })),
    tellApart: (id, counterparty) => changes(id, ({ journey }) => ({ journey: { ...journey, counterparty } })),
    remove: (id, withHousehold) => {
      took(removeCase(storage, id, withHousehold));
    },
    removePerson: (household) => {
      took(removePerson(storage, household));
    },
    removeHousehold: (id) => {
      const texts = takeOut(storage, keysOfHousehold(id));
      took({ about: null, left: 'nothing', wasCurrent: false, texts });
    },
    merge: (merger) => {
      const done = mergeCases(storage, merger);
      if (typeof done !== 'string') {
        merged = done;
        removed = done.removed;
      }
      changed();
      return typeof done === 'string' ? done : 'saved';
    },
    removed: () => removed,
    takeBack: () => {
      const { texts } = removed ?? { texts: [] };
      // What has been stored under a name since stays.
      const gone = texts.filter(([key]) => storage.getItem(key) === null);
      const outcome = merged === null ? storedWhole(storage, gone) : merged.part();
      if (outcome === 'saved') [removed, merged] = [null, null];
      changed();
      return outcome;
    },
    householdsAlone: () => householdsAlone(storage),
    removeQuarantined: (name) => {
      if (!listQuarantined(storage).some((text) => text.name === name && !text.isInUse)) return;
      took({ about: null, left: 'text', wasCurrent: false, texts: takeOut(storage, [`${prefix}${name}`]) });
    },
  };
}
