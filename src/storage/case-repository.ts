import type { CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import type { Journey } from '#model/answers.ts';
import type { besideIn } from './beside.ts';
import { isFull } from './full.ts';
import { keepText } from './keep-text.ts';
import { casePrefix, currentKey, householdPrefix, keysWith, prefix } from './keys.ts';

/** Loaded only when there is something to read, because a first visit needs none of it. */
const recordParser = () => import('./parse-record.ts');

const keyOfCase = (id: string): string => `${casePrefix}${id}`;

/** The browser's storage; null where it may not be used. A full one counts as usable: it can still be read. */
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

/** Hears what other tabs store until the function that it gives back is called. */
function hearing(hear: (event: StorageEvent) => void): () => void {
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** Remembers which case is on screen. */
function makeCurrent(storage: Storage, id: string): void {
  try {
    storage.setItem(currentKey, id);
  } catch {
    // No room: the case is shown all the same, and the next save reports it.
  }
}

/** A repository in the browser's storage: one key for each case, and one that names the current case. */
export function createCaseRepository(storage: Storage | null = usableStorage()): CaseRepository {
  /** The text this page last read or wrote, by case id; while it is unchanged, a save need not read it again. */
  const known = new Map<string, { readonly text: string; readonly revision: number }>();

  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  let loaded: ReturnType<typeof besideIn> | undefined;
  const beside = async () => {
    const { besideIn } = await import('./beside.ts');
    loaded ??= besideIn(storage, changed);
    return loaded;
  };

  /** Reads a case; null where none is stored. The parser is awaited first, so that the text parsed is not stale. */
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

  /** The outcome that forbids overwriting what is stored; null where nothing does. */
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

  /** True where nobody else has written since: saving then needs no await, which a closing page would not finish. */
  function isOurs({ id, revision }: CaseRecord): boolean {
    const ours = known.get(id);
    return ours !== undefined && ours.revision <= revision && storage?.getItem(keyOfCase(id)) === ours.text;
  }

  /** Tells the household what a case has newly said of it; where there is no room, it catches up another time. */
  async function tellHousehold(record: CaseRecord, before: Journey): Promise<void> {
    if (before.answers !== record.journey.answers) (await beside()).tell(record, before);
  }

  async function write(record: CaseRecord): Promise<Saved> {
    if (storage === null) return { outcome: 'blocked' };
    const revision = record.revision + 1;
    const text = JSON.stringify({ ...record, revision });
    try {
      // No await between this check and `setItem`: another tab could write in between.
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
    save: async (record, before) => {
      const saved = await write(record);
      // The case is stored already; a household that could not be reached catches up when it is opened next.
      if (saved.outcome === 'saved' && before) await tellHousehold(record, before).catch(() => undefined);
      return saved;
    },
    household: async (record) => (await beside()).household(record),
    otherCases: async (currentId) => (await beside()).otherCases(currentId),
    open: async (id) => {
      const found = await read(id);
      if (storage === null || found === null || found.record === null) return null;
      take(id, found);
      makeCurrent(storage, id);
      return found.record;
    },
    removed: () => loaded?.manager?.removed() ?? null,
    manager: async () => (await beside()).manager,
    quarantined: async () => (await beside()).quarantined(),
    person: async (id) => (await beside()).person(id),
    keepPerson: async (id, person) => (await beside()).keepPerson(id, person),
    removeAll: async () => {
      // What could be taken back goes too.
      loaded = undefined;
      if (storage === null) return;
      for (const key of keysWith(storage, prefix)) storage.removeItem(key);
      changed();
    },
    watchHouseholds: (changed) =>
      hearing(({ key }) => {
        if (key?.startsWith(householdPrefix)) changed(key.slice(householdPrefix.length));
      }),
    watchCases: (hear) => {
      watchers.add(hear);
      const stop = hearing(({ key }) => {
        // Without a key everything was removed at once.
        if (key === null || key.startsWith(casePrefix)) hear();
      });
      return () => {
        watchers.delete(hear);
        stop();
      };
    },
    watch: (changed) =>
      hearing(({ key, newValue }) => {
        if (key === null || newValue === null || !key.startsWith(casePrefix)) return;
        const hear = async () => {
          const { record } = (await recordParser()).parseRecord(newValue);
          if (record !== null) changed(record);
        };
        // Without the parser this tab finds the other's record at the next save.
        hear().catch(() => undefined);
      }),
  };
}
