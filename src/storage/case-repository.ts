import type { CaseRepository, Loaded, Saved } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import type { Journey } from '#model/answers.ts';
import { longestRecord } from '#model/limits.ts';
import type { besideIn, KnownTexts } from './beside.ts';
import { isFull } from './full.ts';
import { casePrefix, currentKey, goodPrefix, householdPrefix, keyOfCase, keysWith, prefix } from './keys.ts';
import { forgetLinks } from './removals.ts';
import type { Vault } from './vault.ts';

/** How many saves of a case lie between two of its last good copies. */
const savesBetweenCopies = 20;

/** Loaded only when there is something to read, because a first visit needs none of it. */
const recordParser = () => import('./parse-record.ts');

/** The browser's storage; null where it may not be used. A full one counts as usable: it can still be read. */
export function usableStorage(): Storage | null {
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

/**
 * A repository in the browser's storage: one key for each case, and one that names the current case.
 * @param vault The texts of that storage where they are sealed with a passcode, open.
 */
export function createCaseRepository(
  under: Storage | null = usableStorage(),
  vault: Vault | null = null,
): CaseRepository {
  const storage = vault?.storage ?? under;
  /** The text this page last read or wrote, by case id; while it is unchanged, a save need not read it again. */
  const known: KnownTexts = new Map();

  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  let loaded: ReturnType<typeof besideIn> | undefined;
  const beside = async () => {
    const { besideIn } = await import('./beside.ts');
    loaded ??= besideIn(storage, known, changed, vault?.sealing ?? null);
    return loaded;
  };

  async function loadCurrent(): Promise<Loaded> {
    if (storage === null) return { record: null, trouble: 'blocked' };
    const id = storage.getItem(currentKey);
    const read: Loaded = id === null ? { record: null, trouble: null } : await (await beside()).load(id);
    const isOther = (key: string) => key !== keyOfCase(id ?? '');
    return read.record === null && keysWith(storage, casePrefix).some(isOther) ? { ...read, hasOthers: true } : read;
  }

  /** The outcome that forbids overwriting what is stored; null where nothing does. */
  async function objection(record: CaseRecord): Promise<Saved | null> {
    if (storage?.getItem(keyOfCase(record.id)) === null) return record.revision > 0 ? { outcome: 'removed' } : null;
    return (await beside()).objection(record);
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

  async function write(record: CaseRecord, isLastAttempt = false): Promise<Saved> {
    if (storage === null) return { outcome: 'blocked' };
    const revision = record.revision + 1;
    const key = keyOfCase(record.id);
    const text = JSON.stringify({ ...record, revision });
    const before = [key, currentKey].map((each) => [each, storage.getItem(each)] as const);
    try {
      // No await between this check and `setItem`: another tab could write in between.
      const refused = isOurs(record) ? null : await objection(record);
      if (refused !== null) return refused;
      // What would not be read again is not stored.
      if (text.length > longestRecord) return { outcome: 'full' };
      storage.setItem(key, text);
      if (storage.getItem(currentKey) !== record.id) storage.setItem(currentKey, record.id);
      await vault?.settled();
      known.set(record.id, { text, revision });
      return { outcome: 'saved', revision };
    } catch (error) {
      // What could not be sealed and stored is not there to be read either.
      if (storage.getItem(key) === text) vault?.putBack(before);
      if (!isFull(error)) return { outcome: 'blocked' };
      // Last good copies are given up for what is new.
      const hasRoom =
        !isLastAttempt &&
        (await beside().then(
          (all) => all.makeRoom(),
          () => false,
        ));
      return hasRoom ? write(record, true) : { outcome: 'full' };
    }
  }

  return {
    load: loadCurrent,
    save: async (record, before) => {
      const saved = await write(record);
      // The case is stored already; a household that could not be reached catches up when it is opened next.
      if (saved.outcome === 'saved' && before) await tellHousehold(record, before).catch(() => undefined);
      if (saved.outcome === 'saved' && saved.revision % savesBetweenCopies === 0)
        beside().then(
          ({ copy }) => copy(record.id),
          () => undefined,
        );
      return saved;
    },
    household: async (record) => (await beside()).household(record),
    otherCases: async (currentId) => (await beside()).otherCases(currentId),
    open: async (id) => (await beside()).open(id),
    removed: () => loaded?.manager?.removed() ?? null,
    manager: async () => (await beside()).manager,
    backups: async () => (await beside()).backups,
    quarantined: async () => (await beside()).quarantined(),
    person: async (id) => (await beside()).person(id),
    keepPerson: async (id, person) => (await beside()).keepPerson(id, person),
    passcode: async () => (await import('./passcode.ts')).passcodeOf(under, vault),
    removeAll: async () => {
      // What could be taken back goes too.
      loaded = undefined;
      if (storage === null || under === null) return;
      vault?.dissolve();
      // Cases first, their copies before them: other pages hear of each removal, and store nothing of a case that is gone.
      for (const each of [storage, under])
        for (const start of [goodPrefix, casePrefix, prefix])
          for (const key of keysWith(each, start)) each.removeItem(key);
      forgetLinks();
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
