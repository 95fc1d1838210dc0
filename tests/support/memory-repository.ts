import { type Household, newHousehold, newlyTold, type ToldByScreen, toldLater, withTold } from '#case/household.ts';
import type { CaseRepository, LoadTrouble, QuarantinedText, Saved } from '#case/ports.ts';
import { type CaseRecord, hasBegun, lastTouched } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';

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
  const tell = (id: string, told: ToldByScreen): Household => {
    const known = householdOf(id);
    if (Object.keys(told).length > 0) households.set(id, withTold(known, told));
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
      if (saved.outcome === 'saved' && before !== undefined) tell(record.household, newlyTold(before, record.journey));
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
        .map(({ id, household, journey, file }) => ({
          id,
          household,
          lastTouched: lastTouched(journey),
          journey,
          file,
        })),
    open: async (id) => {
      const found = cases.get(id) ?? null;
      if (found !== null) current = id;
      return found;
    },
    quarantined: async () => texts,
    person: async (id) => persons.get(id) ?? null,
    keepPerson: async (id, person) => {
      if (refusal !== undefined) return refusal;
      persons.set(id, person);
      return 'saved';
    },
    removeAll: async () => {
      persons.clear();
      households.clear();
      cases.clear();
      texts = [];
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
