import type { CaseManager, CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { createBackups } from './backup/backups.ts';
import { readHousehold, tell } from './household.ts';
import { keepText } from './keep-text.ts';
import { currentKey, keyOfCase } from './keys.ts';
import { createCaseManager } from './manage-cases.ts';
import { listOtherCases, listQuarantined } from './other-cases.ts';
import { parseRecord, type ReadRecord } from './parse-record.ts';
import { readPerson, writePerson } from './person.ts';
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
  storage: Storage | null,
  known: KnownTexts,
  changed: () => void,
  sealing: Sealing | null = null,
) {
  /** Reads a case; null where none is stored. What could be read whole is known, what could not is kept. */
  function read(id: string): ReadRecord | null {
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    if (storage === null || text === null) return null;
    const found = parseRecord(text);
    const { record, trouble } = found;
    if (record !== null && trouble === null) known.set(id, { text, revision: record.revision });
    if (trouble === 'partlyRead') keepText(storage, id, text);
    return found;
  }

  /** The outcome that forbids overwriting what is stored of a case; null where nothing does. */
  function objection({ id, revision }: CaseRecord): Saved | null {
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    if (storage === null || text === null) return { outcome: 'removed' };
    const { record, trouble } = parseRecord(text);
    if (trouble === 'newer') return { outcome: 'outdated' };
    if (record === null) keepText(storage, id, text);
    if (record === null || record.revision <= revision) return null;
    read(id);
    return { outcome: 'newer', record };
  }

  const manager: (CaseManager & Pick<CaseRepository, 'removed'>) | null =
    storage === null ? null : createCaseManager(storage, changed);
  return {
    load: (id: string): Loaded => read(id) ?? { record: null, trouble: null },
    objection,
    open: (id: string): CaseRecord | null => {
      const { record = null } = read(id) ?? {};
      if (storage !== null && record !== null) makeCurrent(storage, id);
      return record;
    },
    household: (record: CaseRecord) => readHousehold(storage, record),
    tell: (record: CaseRecord, before: Journey) => {
      if (storage !== null) tell(storage, record, before);
    },
    otherCases: (currentId: string) => (storage === null ? [] : listOtherCases(storage, currentId)),
    quarantined: () => (storage === null ? [] : listQuarantined(storage)),
    person: (id: string) => (storage === null ? null : readPerson(storage, id)),
    keepPerson: (id: string, person: Person) => (storage === null ? 'blocked' : writePerson(storage, id, person)),
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
