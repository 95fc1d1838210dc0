import type { CaseManager, CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { manyCases, muchStored } from '#model/limits.ts';
import { createBackups } from './backup/backups.ts';
import { readHousehold, tell } from './household.ts';
import { keepText } from './keep-text.ts';
import { casePrefix, currentKey, keyOfCase, keyOfGood, keysWith } from './keys.ts';
import { createCaseManager } from './manage-cases.ts';
import { listOtherCases, listQuarantined } from './other-cases.ts';
import { parseRecord } from './parse-record.ts';
import { readPerson, writePerson } from './person.ts';
import { dropCopies, storedLength, withRoom } from './room.ts';
import { keepGood, mendedRecord } from './sound-record.ts';
import type { Sealing } from './vault.ts';

/** The text that a page last read or wrote of a case, by its id; while it is unchanged, a save need not read it again. */
export type KnownTexts = Map<string, { readonly text: string; readonly revision: number }>;

/** Remembers which case is on screen. */
function makeCurrent(storage: Storage, id: string): void {
  try {
    storage.setItem(currentKey, id);
  } catch {
    // No room: the case is shown all the same, and the next save reports it.
  }
}

/**
 * What is read from the storage, and what stands beside the case on screen; loaded only when there is something to read
 * or to keep, because a first visit needs none of it. Without a storage nothing is found and nothing is kept.
 * @param changed Called when a case is managed.
 * @param sealing Seals what leaves the storage where it is sealed itself.
 */
export function besideIn(
  given: Storage | null,
  known: KnownTexts,
  changed: () => void,
  sealing: Sealing | null = null,
) {
  const storage = given === null ? null : withRoom(given);
  /**
   * Reads a case; what could be read whole is known and copied, what could not is kept, and its last good copy takes its
   * place.
   */
  function read(id: string): Loaded {
    const found = storage === null ? null : mendedRecord(storage, id);
    if (storage === null || found === null) return { record: null, trouble: null };
    const { record, trouble, text, isStored } = found;
    if (text !== null && record !== null && trouble !== 'partlyRead' && isStored) {
      known.set(id, { text, revision: record.revision });
      keepGood(storage, id, text);
    }
    const isKept = text === null || trouble !== 'partlyRead' || keepText(storage, id, text);
    return { record, trouble: isKept ? trouble : 'notKept' };
  }

  /** True where it is time to say that little room is left, before anything is refused. */
  const isNearlyFull = (): boolean =>
    storage !== null && (storedLength(storage) > muchStored || keysWith(storage, casePrefix).length > manyCases);

  /** The outcome that forbids overwriting what is stored of a case; null where nothing does. */
  function objection({ id, revision }: CaseRecord): Saved | null {
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    if (storage === null || text === null) return { outcome: 'removed' };
    const { record, trouble } = parseRecord(text);
    if (trouble === 'newer') return { outcome: 'outdated' };
    if (trouble !== null && !keepText(storage, id, text)) return { outcome: 'full' };
    if (record === null || record.revision <= revision) return null;
    read(id);
    return { outcome: 'newer', record };
  }

  const manager: (CaseManager & Pick<CaseRepository, 'removed'>) | null =
    storage === null ? null : createCaseManager(storage, changed);
  return {
    load: (id: string): Loaded => {
      const loaded = read(id);
      return loaded.trouble === null && isNearlyFull() ? { ...loaded, trouble: 'nearlyFull' } : loaded;
    },
    objection,
    /** Gives up last good copies of cases that can be read; true where there were any. */
    makeRoom: () => storage !== null && dropCopies(storage),
    open: (id: string): Loaded => {
      const loaded = read(id);
      if (storage !== null && loaded.record !== null) makeCurrent(storage, id);
      return loaded;
    },
    /** Makes the copy of a case that was just saved, where what was saved can be read whole. */
    copy: (id: string) => {
      const text = known.get(id)?.text;
      if (storage !== null && text !== undefined && parseRecord(text).trouble === null) keepGood(storage, id, text);
    },
    household: (record: CaseRecord) => readHousehold(storage, record),
    tell: (record: CaseRecord, before: Journey) => {
      if (storage !== null) tell(storage, record, before);
    },
    otherCases: (currentId: string) => (storage === null ? [] : listOtherCases(storage, currentId)),
    quarantined: () => (storage === null ? [] : listQuarantined(storage)),
    person: (id: string) => (storage === null ? null : readPerson(storage, id)),
    keepPerson: (id: string, person: Person): Saved['outcome'] => {
      if (storage === null) return 'blocked';
      // Of a case that was here and that another tab has removed nothing is stored again.
      const isRemoved = known.has(id) && [keyOfCase(id), keyOfGood(id)].every((key) => storage.getItem(key) === null);
      return isRemoved ? 'removed' : writePerson(storage, id, person);
    },
    manager,
    backups: createBackups(
      storage,
      (stored) => {
        // Heard as what another tab stores, so that whatever is on screen takes it over.
        for (const [key, newValue] of stored) dispatchEvent(new StorageEvent('storage', { key, newValue }));
        changed();
      },
      sealing,
    ),
  };
}
