import type { CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import { casePrefix, keptPrefix, keysWith, prefix } from './keys.ts';

const currentKey = `${prefix}current`;

/** Fetched when there is something to read: a first visit needs none of it. */
const gate = () => import('./gate.ts');
const shelves = () => import('./shelves.ts');

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
  /** What this page itself read whole or wrote last, by case: such a text needs no second look. */
  const known = new Map<string, string>();

  async function read(id: string) {
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    if (text === null) return null;
    const found = (await gate()).readRecord(text);
    return { text, ...found };
  }

  async function loadCurrent(): Promise<Loaded> {
    if (storage === null) return { record: null, trouble: 'blocked' };
    const id = storage.getItem(currentKey);
    const found = id === null ? null : await read(id);
    if (id === null || found === null) return { record: null, trouble: null };
    if (found.trouble === null) known.set(id, found.text);
    if (found.trouble === 'partlyRead') keepText(storage, id, found.text);
    return { record: found.record, trouble: found.trouble };
  }

  /** Why the record may not be written over what is stored, or null. */
  async function objection(record: CaseRecord): Promise<Saved | null> {
    const stored = await read(record.id);
    if (stored === null) return record.revision > 0 ? { outcome: 'removed' } : null;
    if (stored.trouble === 'newer') return { outcome: 'outdated' };
    if (storage !== null && stored.record === null) keepText(storage, record.id, stored.text);
    return stored.record !== null && stored.record.revision > record.revision
      ? { outcome: 'newer', record: stored.record }
      : null;
  }

  async function write(record: CaseRecord): Promise<Saved> {
    if (storage === null) return { outcome: 'blocked' };
    const revision = record.revision + 1;
    try {
      // Without a wait where nobody else wrote, so that a page that is being closed still saves.
      const text = storage.getItem(keyOfCase(record.id));
      const refused = text !== null && text === known.get(record.id) ? null : await objection(record);
      if (refused !== null) return refused;
      const written = JSON.stringify({ ...record, revision });
      storage.setItem(keyOfCase(record.id), written);
      known.set(record.id, written);
      if (storage.getItem(currentKey) !== record.id) storage.setItem(currentKey, record.id);
      return { outcome: 'saved', revision };
    } catch (error) {
      return { outcome: isFull(error) ? 'full' : 'blocked' };
    }
  }

  return {
    load: loadCurrent,
    save: write,
    shelved: async (currentId) => (storage === null ? [] : (await shelves()).listShelved(storage, currentId)),
    open: async (id) => {
      const found = await read(id);
      if (storage === null || found === null || found.record === null) return null;
      if (found.trouble === 'partlyRead') keepText(storage, id, found.text);
      makeCurrent(storage, id);
      return found.record;
    },
    kept: async () => (storage === null ? [] : (await shelves()).listKept(storage)),
    removeAll: async () => {
      if (storage === null) return;
      for (const key of keysWith(storage, prefix)) storage.removeItem(key);
    },
    watch: (changed) => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        if (key === null || newValue === null || !key.startsWith(casePrefix)) return;
        gate().then(({ readRecord }) => {
          const { record } = readRecord(newValue);
          if (record !== null) changed(record);
        });
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
