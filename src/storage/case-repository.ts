import type { CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import { isFull } from './full.ts';
import { casePrefix, keysWith, prefix, quarantinePrefix } from './keys.ts';

const currentKey = `${prefix}current`;

/** Fetched when there is something to read: a first visit needs none of it. */
const recordParser = () => import('./parse-record.ts');
const otherCasesModule = () => import('./other-cases.ts');
const persons = () => import('./person.ts');

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

/** Keeps the text of a record of which parts had to be left out, once. */
function keepText(storage: Storage, id: string, text: string): void {
  const key = `${quarantinePrefix}${id}`;
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
  /** What this page itself took up or wrote last, by case: such a text needs no second look. */
  const known = new Map<string, { readonly text: string; readonly revision: number }>();

  /** The stored text of a case, read. The parser is waited for before anything is looked at, so that both go together. */
  async function read(id: string) {
    const { parseRecord } = await recordParser();
    const text = storage?.getItem(keyOfCase(id)) ?? null;
    return text === null ? null : { text, ...parseRecord(text) };
  }

  function take(id: string, { text, record, trouble }: NonNullable<Awaited<ReturnType<typeof read>>>): void {
    if (record !== null && trouble === null) known.set(id, { text, revision: record.revision });
    if (storage !== null && trouble === 'partlyRead') keepText(storage, id, text);
  }

  async function loadCurrent(): Promise<Loaded> {
    if (storage === null) return { record: null, trouble: 'blocked' };
    const id = storage.getItem(currentKey);
    const found = id === null ? null : await read(id);
    if (id === null || found === null) return { record: null, trouble: null };
    take(id, found);
    return { record: found.record, trouble: found.trouble };
  }

  /** Why the record may not be written over what is stored, or null. */
  async function objection(record: CaseRecord): Promise<Saved | null> {
    if (storage?.getItem(keyOfCase(record.id)) === null) return record.revision > 0 ? { outcome: 'removed' } : null;
    const stored = await read(record.id);
    if (stored === null) return { outcome: 'removed' };
    if (stored.trouble === 'newer') return { outcome: 'outdated' };
    if (storage !== null && stored.record === null) keepText(storage, record.id, stored.text);
    if (stored.record === null || stored.record.revision <= record.revision) return null;
    take(record.id, stored);
    return { outcome: 'newer', record: stored.record };
  }

  /** True where nobody else has written since: then saving needs no wait, as in a page that is being closed. */
  function isOurs({ id, revision }: CaseRecord): boolean {
    const ours = known.get(id);
    return ours !== undefined && ours.revision <= revision && storage?.getItem(keyOfCase(id)) === ours.text;
  }

  async function write(record: CaseRecord): Promise<Saved> {
    if (storage === null) return { outcome: 'blocked' };
    const revision = record.revision + 1;
    const text = JSON.stringify({ ...record, revision });
    try {
      // Between the look at what is stored and the writing nothing may come in between: no wait but that of the look.
      const refused = isOurs(record) ? null : await objection(record);
      if (refused !== null) return refused;
      storage.setItem(keyOfCase(record.id), text);
      known.set(record.id, { text, revision });
      if (storage.getItem(currentKey) !== record.id) storage.setItem(currentKey, record.id);
      return { outcome: 'saved', revision };
    } catch (error) {
      return { outcome: isFull(error) ? 'full' : 'blocked' };
    }
  }

  return {
    load: loadCurrent,
    save: write,
    otherCases: async (currentId) =>
      storage === null ? [] : (await otherCasesModule()).listOtherCases(storage, currentId),
    open: async (id) => {
      const found = await read(id);
      if (storage === null || found === null || found.record === null) return null;
      take(id, found);
      makeCurrent(storage, id);
      return found.record;
    },
    quarantined: async () => (storage === null ? [] : (await otherCasesModule()).listQuarantined(storage)),
    person: async (id) => (storage === null ? null : (await persons()).readPerson(storage, id)),
    keepPerson: async (id, person) =>
      storage === null ? 'blocked' : (await persons()).writePerson(storage, id, person),
    removeAll: async () => {
      if (storage === null) return;
      for (const key of keysWith(storage, prefix)) storage.removeItem(key);
    },
    watch: (changed) => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        if (key === null || newValue === null || !key.startsWith(casePrefix)) return;
        const hear = async () => {
          const { record } = (await recordParser()).parseRecord(newValue);
          if (record !== null) changed(record);
        };
        // Unheard, the other tab's case is met at the next save.
        hear().catch(() => undefined);
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
