import type { CaseRepository, KeptText, Loaded, Saved, ShelvedCase } from '#case/ports.ts';
import { type CaseRecord, hasBegun, lastTouched } from '#case/record.ts';
import { readRecord } from './gate.ts';

const prefix = 'youshangliang:';
const currentKey = `${prefix}current`;
const casePrefix = `${prefix}case:`;
const keptPrefix = `${prefix}kept:`;

const keyOfCase = (id: string): string => `${casePrefix}${id}`;

/** The browser's own storage, or null where it may not be used. */
function usableStorage(): Storage | null {
  try {
    const probe = `${prefix}probe`;
    localStorage.setItem(probe, probe);
    const works = localStorage.getItem(probe) === probe;
    localStorage.removeItem(probe);
    return works ? localStorage : null;
  } catch (error) {
    return isFull(error) ? localStorage : null;
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

const keysWith = (storage: Storage, start: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(start));

/** Keeps the text of a record of which parts had to be left out, once. */
function keepText(storage: Storage, id: string, text: string): void {
  const key = `${keptPrefix}${id}`;
  try {
    if (storage.getItem(key) === null) storage.setItem(key, text);
  } catch {
    // Full: the record itself still holds the text until the next save.
  }
}

/** Remembers which case is on screen. Without room for it the case is still shown, and saving will tell. */
function makeCurrent(storage: Storage, id: string): void {
  try {
    storage.setItem(currentKey, id);
  } catch {
    // Full: the next save says so.
  }
}

/** Cases in the browser's storage: one key a case, and one that names the current case. */
export function createCaseRepository(storage: Storage | null = usableStorage()): CaseRepository {
  const read = (id: string) => {
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    return text === null ? null : { text, ...readRecord(text) };
  };

  function loadCurrent(): Loaded {
    if (storage === null) return { record: null, trouble: 'blocked' };
    const id = storage.getItem(currentKey);
    const found = id === null ? null : read(id);
    if (id === null || found === null) return { record: null, trouble: null };
    if (found.trouble === 'partlyRead') keepText(storage, id, found.text);
    return { record: found.record, trouble: found.trouble };
  }

  function write(record: CaseRecord): Saved {
    if (storage === null) return { outcome: 'blocked' };
    const revision = record.revision + 1;
    try {
      const stored = read(record.id);
      if (stored === null && record.revision > 0) return { outcome: 'removed' };
      if (stored?.trouble === 'newer') return { outcome: 'outdated' };
      if (stored != null && stored.record === null) keepText(storage, record.id, stored.text);
      if (stored?.record != null && stored.record.revision > record.revision) {
        return { outcome: 'newer', record: stored.record };
      }
      storage.setItem(keyOfCase(record.id), JSON.stringify({ ...record, revision }));
      if (storage.getItem(currentKey) !== record.id) storage.setItem(currentKey, record.id);
      return { outcome: 'saved', revision };
    } catch (error) {
      return { outcome: isFull(error) ? 'full' : 'blocked' };
    }
  }

  function listShelved(currentId: string): readonly ShelvedCase[] {
    if (storage === null) return [];
    return keysWith(storage, casePrefix)
      .map((key) => read(key.slice(casePrefix.length))?.record ?? null)
      .filter((record): record is CaseRecord => record !== null && record.id !== currentId && hasBegun(record))
      .map(({ id, journey }) => ({ id, lastTouched: lastTouched(journey) }))
      .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''));
  }

  function listKept(): readonly KeptText[] {
    if (storage === null) return [];
    const unread = keysWith(storage, casePrefix).filter((key) => read(key.slice(casePrefix.length))?.record === null);
    return [...unread, ...keysWith(storage, keptPrefix)].map((key) => ({
      name: key.slice(prefix.length),
      text: storage.getItem(key) ?? '',
    }));
  }

  return {
    load: async () => loadCurrent(),
    save: async (record) => write(record),
    shelved: async (currentId) => listShelved(currentId),
    open: async (id) => {
      const found = read(id);
      if (storage === null || found === null || found.record === null) return null;
      if (found.trouble === 'partlyRead') keepText(storage, id, found.text);
      makeCurrent(storage, id);
      return found.record;
    },
    kept: async () => listKept(),
    removeAll: async () => {
      if (storage === null) return;
      for (const key of keysWith(storage, prefix)) storage.removeItem(key);
    },
    watch: (changed) => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        if (key === null || newValue === null || !key.startsWith(casePrefix)) return;
        const { record } = readRecord(newValue);
        if (record !== null) changed(record);
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
