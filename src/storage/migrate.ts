import { recordFormat } from '#case/record.ts';

/** A record as it was stored, before anything of it is known. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** What makes a record of one format one of the next, by the format it begins with. Steps are never changed once released. */
const steps: Readonly<Record<number, (record: StoredRecord) => StoredRecord>> = {};

/**
 * The record in the format this release writes; one that is in it already stays as it is.
 * @param format The format it was stored in, from 1 to the one this release writes.
 */
export function migrate(record: StoredRecord, format: number): StoredRecord {
  let migrated = record;
  for (let from = format; from < recordFormat; from += 1) migrated = steps[from]?.(migrated) ?? migrated;
  return { ...migrated, format: recordFormat };
}
