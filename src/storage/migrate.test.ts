import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordFormat } from '#case/record.ts';
import { complaintBodies, incidentKinds } from '#model/values.ts';
import { evidenceIds } from '#rules/evidence.ts';
import { migrate, type StoredRecord } from './migrate.ts';
import { parseRecord } from './parse-record.ts';

const folder = new URL('../../tests/fixtures/record/', import.meta.url);
const idsFile = 'stored-ids.json';

/** Every record that was ever released, by the format it was written in. */
const released = readdirSync(folder).flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder))
    .filter((name) => name !== idsFile)
    .map((name) => {
      const text = readFileSync(new URL(`${version}/${name}`, folder), 'utf8');
      return { name: `${version}/${name}`, text, record: JSON.parse(text) as StoredRecord & { format: number } };
    }),
);

describe('a released record', () => {
  it('is there for every format this release reads', () => {
    const formats = new Set(released.map(({ record }) => record.format));
    expect([...formats].sort()).toEqual(Array.from({ length: recordFormat }, (_, at) => at + 1));
  });

  it.each(released)('is read in the newest format, without loss: $name', ({ text, record }) => {
    const migrated = migrate(record, record.format);
    expect(migrated.format).toBe(recordFormat);
    expect(migrate(migrated, recordFormat)).toEqual(migrated);
    expect(parseRecord(text)).toMatchObject({ trouble: null });
    expect(parseRecord(JSON.stringify(migrated))).toEqual(parseRecord(text));
  });

  it.each(released.filter(({ record }) => record.format === recordFormat))('stays as it is: $name', ({ record }) => {
    expect(migrate(record, record.format)).toEqual(record);
  });
});

describe('ids that are stored', () => {
  const ids = JSON.parse(readFileSync(new URL(`v1/${idsFile}`, folder), 'utf8')) as Record<string, string[]>;

  it.each([
    ['evidence', evidenceIds],
    ['incident', incidentKinds],
    ['complaint', complaintBodies],
  ] as const)('of the first release still mean something: %s', (kind, known) => {
    expect(ids[kind]?.filter((id) => !(known as readonly string[]).includes(id))).toEqual([]);
  });
});
