import fc from 'fast-check';
import type { Backups } from '#case/backup.ts';
import type { CaseRecord } from '#case/record.ts';
import { newRecord } from '#case/record.ts';
import type { Person } from '#case/schemas.ts';
import { createBackups } from '#storage/backup/backups.ts';
import { createCaseRepository } from '#storage/case-repository.ts';
import { FakeStorage } from './fake-storage.ts';
import { type MemoryRepository, memoryRepository } from './memory-repository.ts';
import { anyRecord } from './records.ts';

/** Begins every key of the app. */
export const own = 'youshangliang:';
export const head = { about: '“有商量”的备份。', madeOn: '2026-11-29' } as const;

export const backupsOf = (storage: FakeStorage | null): Backups => createBackups(storage, () => undefined);

/** A backup of all that is stored, made where nobody has begun the case on screen. */
export const backupOf = (storage: FakeStorage): string => backupsOf(storage).make(head, newRecord());

/** What a storage holds, read as the app reads it: each record whole, all else as it was parsed. */
export async function heldIn(storage: FakeStorage) {
  const repository = createCaseRepository(storage);
  const ids = Object.keys(storage.all()).flatMap((key) => (key.startsWith(`${own}case:`) ? [key.slice(19)] : []));
  const cases = await Promise.all(ids.sort().map(async (id) => [id, (await repository.open(id)).record] as const));
  const others = Object.entries(storage.all()).filter(([key]) => !/:(case|current|backup|good)/.test(key));
  return {
    cases: Object.fromEntries(cases),
    others: Object.fromEntries(others.map(([key, text]) => [key, parsed(text)])),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const anyId = fc.stringMatching(/^[0-9a-z]{6,12}$/);
const anyPerson: fc.Arbitrary<Person> = fc.record(
  { name: fc.string({ minLength: 1, maxLength: 40 }), phone: fc.string({ minLength: 1, maxLength: 40 }) },
  { requiredKeys: [] },
);

/** Cases of one or two people, some of them signed. */
export const anyCases = fc
  .tuple(
    fc.uniqueArray(anyRecord, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    fc.array(anyId, { minLength: 1, maxLength: 2 }),
    fc.array(fc.option(anyPerson, { nil: null }), { minLength: 4, maxLength: 4 }),
  )
  .map(([records, households, persons]) =>
    records.map((record, at) => ({
      record: { ...record, household: households[at % households.length] ?? record.id },
      person: persons[at] ?? null,
    })),
  );

/** A storage as the app fills it with these cases, the first of which is on screen. */
export async function storageWith(
  cases: readonly { readonly record: CaseRecord; readonly person?: Person | null }[],
): Promise<FakeStorage> {
  const storage = new FakeStorage();
  const repository = createCaseRepository(storage);
  for (const { record, person = null } of [...cases].reverse()) {
    await repository.save({ ...record, revision: 0 }, { ...record.journey, answers: {} });
    if (person !== null) await repository.keepPerson(record.id, person);
  }
  return storage;
}

/** A repository over a storage, for the app in a test. */
export const storedIn = (storage: FakeStorage): MemoryRepository => ({
  ...memoryRepository(),
  ...createCaseRepository(storage),
});
