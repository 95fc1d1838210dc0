import { recordFormat } from '#case/record.ts';

/** A stored record before it is validated. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** The migration from each format to the next, by the format it starts from. A released step is never changed. */
const steps: Readonly<Record<number, (record: StoredRecord) => StoredRecord>> = {
  // A case was on its own: it becomes the only one of its household.
  1: (record) => ({ ...record, household: record.id }),
};

/**
 * The record in the format this release writes; unchanged where it has that format already.
 * @param format The format it is stored in, from 1 to `recordFormat`.
 */
export function migrate(record: StoredRecord, format: number): StoredRecord {
  let migrated = record;
  for (let from = format; from < recordFormat; from += 1) migrated = steps[from]?.(migrated) ?? migrated;
  return { ...migrated, format: recordFormat };
}
