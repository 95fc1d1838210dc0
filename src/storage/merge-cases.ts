import { fitTogether, type Merger, mergedRecord, withDebtsOf } from '#case/merge.ts';
import type { Removed, Saved } from '#case/ports.ts';
import { isCopy } from './copies.ts';
import { householdIn } from './household.ts';
import { keepText } from './keep-text.ts';
import { currentKey, goodPersonPrefix, householdPrefix, keyOfCase, keyOfGood, personPrefix } from './keys.ts';
import { otherCaseOf } from './other-cases.ts';
import { goodPersonText, keepUnreadPerson, parsePerson } from './person.ts';
import { keepGood, mendedRecord } from './sound-record.ts';
import { storedWhole, type Texts } from './written.ts';

/** Two cases that were merged, and how they are parted again. */
export interface MergedCases {
  readonly removed: Removed;
  /** Puts every text back as it was; `outdated` where anything was stored of the merged case since. */
  readonly part: () => Saved['outcome'];
}

/**
 * Merges one stored case into another one of the same person: one text is written, then what it now holds is removed.
 * Where there is no room, everything stays as it was.
 */
export function mergeCases(storage: Storage, merger: Merger): MergedCases | Exclude<Saved['outcome'], 'saved'> {
  const [keyOfInto, keyOfFrom] = [keyOfCase(merger.into), keyOfCase(merger.from)];
  const [into, from] = [merger.into, merger.from].map((id) => mendedRecord(storage, id));
  if (!into?.record || !from?.record)
    return [into, from].some((read) => read?.trouble === 'newer') ? 'outdated' : 'removed';
  if (into.record.household !== from.record.household || !fitTogether(into.record.file, from.record.file))
    return 'outdated';
  const householdKey = `${householdPrefix}${into.record.household}`;
  const persons = [merger.into, merger.from].map((id) => `${personPrefix}${id}`);
  const copies = [merger.into, merger.from].flatMap((id) => [keyOfGood(id), `${goodPersonPrefix}${id}`]);
  const keys = [keyOfInto, keyOfFrom, ...persons, ...copies, householdKey, currentKey];
  const before: Texts = keys.map((key) => [key, storage.getItem(key)]);
  const signers = [merger.into, merger.from].map(
    (id) => goodPersonText(storage, id) ?? storage.getItem(`${personPrefix}${id}`),
  );
  const signer = signers.find((each) => each !== null && parsePerson(each) !== null) ?? null;
  const household = householdIn(storage, into.record.household);
  const told = withDebtsOf(household, from.record, merger.on);
  const text = JSON.stringify(mergedRecord(into.record, from.record, merger));
  for (const [id, { trouble, text: stored, isStored }] of [
    [merger.into, into],
    [merger.from, from],
  ] as const)
    if (
      !isStored ||
      (trouble === 'partlyRead' && !keepText(storage, id, stored ?? '')) ||
      !keepUnreadPerson(storage, id)
    )
      return 'full';
  const outcome = storedWhole(storage, [
    [keyOfInto, text],
    [persons[0] ?? '', signer],
    ...(told === household ? [] : [[householdKey, JSON.stringify(told)] as const]),
    // The copy of what is gone first: while it is there, it takes the place of the case.
    ...[...copies, keyOfFrom, persons[1] ?? ''].map((key) => [key, null] as const),
  ]);
  if (outcome !== 'saved') return outcome;
  keepGood(storage, merger.into, text);
  const after = storage.getItem(householdKey);
  return {
    removed: {
      about: otherCaseOf(from.record),
      left: 'merged',
      wasCurrent: storage.getItem(currentKey) === merger.from,
      texts: [],
    },
    part: () => {
      if (storage.getItem(keyOfInto) !== text || storage.getItem(keyOfFrom) !== null) return 'outdated';
      // What another negotiation has told the household since stays.
      const isHouseholdAsLeft = storage.getItem(householdKey) === after;
      const texts = before.filter(([key]) => key !== householdKey || isHouseholdAsLeft);
      // Copies come before what they are copies of, and what holds both as long as it is there goes last.
      const order = (key: string) => (isCopy(key) ? 0 : key === keyOfInto ? 2 : 1);
      return storedWhole(
        storage,
        [...texts].sort(([one], [other]) => order(one) - order(other)),
      );
    },
  };
}
