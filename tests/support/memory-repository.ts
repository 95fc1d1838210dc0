import {
  type Household,
  newHousehold,
  newlyTold,
  type ToldByScreen,
  takenBack,
  toldLater,
  withTold,
} from '#case/household.ts';
import { mergedRecord } from '#case/merge.ts';
import type {
  CaseManager,
  CaseRepository,
  LoadTrouble,
  LockDelay,
  Passcode,
  QuarantinedText,
  Removed,
  Saved,
} from '#case/ports.ts';
import type { CaseRecord, OtherCase } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';
import { hasBegun, lastTouched } from '#case/touched.ts';
import { createBackups } from '#storage/backup/backups.ts';

interface Contents {
  readonly records?: readonly CaseRecord[];
  readonly trouble?: LoadTrouble;
  /** What every save comes to, where it does not work. */
  readonly refuses?: 'full' | 'blocked';
  readonly quarantined?: readonly QuarantinedText[];
}

export interface MemoryRepository extends CaseRepository {
  /** What is stored now. */
  readonly stored: () => readonly CaseRecord[];
  readonly saves: () => readonly CaseRecord[];
  /** Another tab stores a record and this one is told. */
  readonly otherTabSaves: (record: CaseRecord) => void;
  readonly otherTabSavesUnheard: (record: CaseRecord) => void;
  /** Storage works again, or stops working. */
  readonly refuse: (outcome: Contents['refuses']) => void;
}

const otherCaseOf = ({ id, household, journey, file }: CaseRecord): OtherCase => ({
  id,
  household,
  lastTouched: lastTouched({ journey, file }),
  journey,
  file,
});

/** Cases kept in memory, after the same rules as in the browser's storage; the first record is the current one. */
export function memoryRepository({
  records = [],
  trouble,
  refuses,
  quarantined = [],
}: Contents = {}): MemoryRepository {
  const cases = new Map(records.map((record) => [record.id, record]));
  const households = new Map<string, Household>();
  const householdWatchers = new Set<(id: string) => void>();
  const watchers = new Set<(record: CaseRecord) => void>();
  const caseWatchers = new Set<() => void>();
  const saves: CaseRecord[] = [];
  const persons = new Map<string, Person>();
  let texts = quarantined;
  let current = records[0]?.id;
  let refusal = refuses;

  const householdOf = (id: string) => households.get(id) ?? newHousehold(id);
  const tell = (id: string, told: ToldByScreen, gone: ToldByScreen = {}): Household => {
    const known = householdOf(id);
    if (Object.keys(told).length > 0) households.set(id, withTold(known, told, gone));
    return householdOf(id);
  };

  const save = (record: CaseRecord): Saved => {
    saves.push(record);
    if (refusal !== undefined) return { outcome: refusal };
    const stored = cases.get(record.id);
    if (stored !== undefined && stored.revision > record.revision) return { outcome: 'newer', record: stored };
    const revision = record.revision + 1;
    cases.set(record.id, { ...record, revision });
    current = record.id;
    return { outcome: 'saved', revision };
  };

  const told = () => {
    for (const notify of caseWatchers) notify();
  };
  let code: { readonly passcode: string; readonly delay: LockDelay } | null = null;
  const passcode = (): Passcode => ({
    obstacle: refusal === 'blocked' ? 'blocked' : null,
    delay: code?.delay ?? null,
    damaged: 0,
    isRight: async (typed) => code?.passcode === typed,
    set: async (typed, delay) => {
      if (refusal !== undefined) return refusal;
      code = { passcode: typed, delay };
      return 'saved';
    },
    changeDelay: (delay) => {
      if (refusal !== undefined || code === null) return refusal ?? 'blocked';
      code = { ...code, delay };
      return 'saved';
    },
    remove: async () => {
      if (refusal !== undefined) return refusal;
      code = null;
      return 'saved';
    },
  });
  let removed: Removed | null = null;
  let putBack = () => {};
  const changes = (id: string, change: (record: CaseRecord) => Partial<CaseRecord>): Saved['outcome'] => {
    const record = cases.get(id);
    if (refusal !== undefined) return refusal;
    if (record === undefined) return 'removed';
    cases.set(id, { ...record, ...change(record), revision: record.revision + 1 });
    told();
    return 'saved';
  };
  const manager: CaseManager = {
    change: (id, change) => changes(id, ({ file }) => ({ file: change(file) })),
    tellApart: (id, counterparty) => changes(id, ({ journey }) => ({ journey: { ...journey, counterparty } })),
    remove: (id, asked) => {
      const record = cases.get(id);
      if (record === undefined) return;
      const wasCurrent = current === id;
      const [person, household] = [persons.get(id), households.get(record.household)];
      cases.delete(id);
      persons.delete(id);
      const isLast = ![...cases.values()].some((other) => other.household === record.household);
      if (isLast && asked) households.delete(record.household);
      const left = isLast ? (asked ? 'nothing' : 'household') : 'others';
      removed = { about: otherCaseOf(record), left, wasCurrent, texts: [] };
      putBack = () => {
        cases.set(id, record);
        if (person !== undefined) persons.set(id, person);
        if (household !== undefined) households.set(record.household, household);
      };
      told();
    },
    removePerson: (id) => {
      const all = [...cases.values()].filter((record) => record.household === id);
      const about = all.find((record) => record.id === current) ?? all[0];
      if (about === undefined) return;
      const household = households.get(id);
      for (const record of all) cases.delete(record.id);
      households.delete(id);
      removed = {
        about: otherCaseOf(about),
        left: all.length > 1 ? 'people' : 'nothing',
        wasCurrent: current === about.id,
        texts: [],
      };
      putBack = () => {
        for (const record of all) cases.set(record.id, record);
        if (household !== undefined) households.set(id, household);
      };
      told();
    },
    removeQuarantined: (name) => {
      const before = texts;
      texts = texts.filter((text) => text.name !== name);
      removed = { about: null, left: 'text', wasCurrent: false, texts: [] };
      putBack = () => {
        texts = before;
      };
      told();
    },
    removeHousehold: (id) => {
      const household = households.get(id);
      households.delete(id);
      removed = { about: null, left: 'nothing', wasCurrent: false, texts: [] };
      putBack = () => {
        if (household !== undefined) households.set(id, household);
      };
      told();
    },
    takeBack: () => {
      if (refusal !== undefined) return refusal;
      putBack();
      removed = null;
      told();
      return 'saved';
    },
    merge: (merger) => {
      const [into, from] = [cases.get(merger.into), cases.get(merger.from)];
      if (refusal !== undefined) return refusal;
      if (into === undefined || from === undefined) return 'removed';
      const wasCurrent = current === from.id;
      const merged = mergedRecord(into, from, merger);
      cases.set(into.id, merged);
      cases.delete(from.id);
      removed = { about: otherCaseOf(from), left: 'merged', wasCurrent, texts: [] };
      putBack = () => {
        cases.set(into.id, into);
        cases.set(from.id, from);
      };
      told();
      return 'saved';
    },
    householdsAlone: () =>
      [...households.values()].flatMap(({ id, told: said }) => {
        const isUsed = [...cases.values()].some(({ household }) => household === id);
        const [lastTold] = Object.values(said)
          .map(({ on }) => on)
          .sort()
          .slice(-1);
        return isUsed || lastTold === undefined ? [] : [{ id, lastTold }];
      }),
  };

  return {
    stored: () => [...cases.values()],
    saves: () => saves,
    refuse: (outcome) => {
      refusal = outcome;
    },
    otherTabSaves: (record) => {
      cases.set(record.id, record);
      for (const notify of watchers) notify(record);
      for (const notify of caseWatchers) notify();
    },
    otherTabSavesUnheard: (record) => {
      cases.set(record.id, record);
    },
    load: async () => ({ record: cases.get(current ?? '') ?? null, trouble: trouble ?? null }),
    save: async (record, before) => {
      const saved = save(record);
      if (saved.outcome === 'saved' && before !== undefined)
        tell(record.household, newlyTold(before, record.journey), takenBack(before, record.journey));
      return saved;
    },
    household: async ({ household, journey }) => tell(household, toldLater(householdOf(household), journey)),
    watchHouseholds: (changed) => {
      householdWatchers.add(changed);
      return () => householdWatchers.delete(changed);
    },
    otherCases: async (currentId) =>
      [...cases.values()]
        .filter((record) => record.id !== currentId && hasBegun(record))
        .map(otherCaseOf)
        .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? '')),
    open: async (id) => {
      const found = cases.get(id) ?? null;
      if (found !== null) current = id;
      return { record: found, trouble: null };
    },
    removed: () => removed,
    manager: async () => manager,
    // Backups are those of the browser's storage; here nothing is stored in one.
    backups: async () => createBackups(null, () => undefined),
    quarantined: async () => texts,
    person: async (id) => persons.get(id) ?? null,
    keepPerson: async (id, person) => {
      if (refusal !== undefined) return refusal;
      persons.set(id, person);
      return 'saved';
    },
    passcode: async () => passcode(),
    removeAll: async () => {
      removed = null;
      code = null;
      persons.clear();
      households.clear();
      cases.clear();
      texts = [];
      told();
    },
    watchCases: (changed) => {
      caseWatchers.add(changed);
      return () => caseWatchers.delete(changed);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
