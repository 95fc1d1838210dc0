import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#case/record.ts';
import { backupOf, backupsOf, own } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import { createCaseRepository } from '../case-repository.ts';
import { parseRecord } from '../parse-record.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/backup/${name}`, import.meta.url), 'utf8');

describe('a backup with what is preferred', () => {
  const text = fixture('v1/preferences.txt');
  const preferencesIn = (storage: FakeStorage): unknown => JSON.parse(storage.getItem(`${own}preferences`) ?? 'null');
  const { preferences } = JSON.parse(text).contents;
  /** With what a later release knows besides, as nobody has said it yet. */
  const now = { ...preferences, readAloud: false };

  it('brings it where nothing is preferred, and changes nothing else of it', () => {
    const storage = new FakeStorage();
    const backups = backupsOf(storage);
    expect(backups.restore(text)).toBe('saved');
    expect(preferencesIn(storage)).toEqual(now);
    expect(JSON.parse(backupOf(storage)).contents.preferences).toEqual(now);
    expect(backups.undo()).toBe('saved');
    expect(storage.all()).toEqual({});
  });

  it('leaves what is preferred here', () => {
    const storage = new FakeStorage({ [`${own}preferences`]: '{"veiled":false}' });
    expect(backupsOf(storage).restore(text)).toBe('saved');
    expect(preferencesIn(storage)).toEqual({ veiled: false });
  });

  it('reads what does not fit as if it had never been said', () => {
    const storage = new FakeStorage();
    const broken = JSON.stringify({ veiled: 'yes', theme: 'pink', largeText: true, of: 'later' });
    backupsOf(storage).restore(text.replace(JSON.stringify(preferences), broken));
    expect(preferencesIn(storage)).toEqual({
      veiled: false,
      theme: 'auto',
      largeText: true,
      readAloud: false,
      of: 'later',
    });
  });
});

describe('the first released backup', () => {
  const text = fixture('v1/two-people.txt');
  const written = JSON.parse(text.replace('\ufeff', '')) as {
    readonly contents: { readonly cases: Readonly<Record<string, CaseRecord>>; readonly kept: object };
  };

  it('says what it holds', () => {
    const found = backupsOf(null).read(text);
    if (typeof found === 'string') throw new Error(found);
    const { people, ...rest } = found;
    expect(rest).toEqual({ madeOn: '2026-11-29', unread: 1, adds: true, current: 'late12daysjobloss' });
    expect(people.map(({ household, signer, cases }) => [household, signer, cases.map((one) => one.case.id)])).toEqual([
      ['late12daysjobloss', '王某', ['banknegotiation', 'late12daysjobloss']],
      ['motherscase1', '李某', ['motherscase1']],
    ]);
  });

  it('opens without loss, whatever the format of records has become', () => {
    const storage = new FakeStorage();
    expect(backupsOf(storage).restore(text)).toBe('saved');
    for (const [id, record] of Object.entries(written.contents.cases)) {
      expect(parseRecord(storage.getItem(`${own}case:${id}`) ?? '')).toEqual(parseRecord(JSON.stringify(record)));
      expect(parseRecord(JSON.stringify(record)).trouble).toBeNull();
    }
    expect(Object.keys(storage.all()).sort()).toEqual(
      [
        'current',
        'case:banknegotiation',
        'case:late12daysjobloss',
        'case:motherscase1',
        'household:late12daysjobloss',
        'household:motherscase1',
        'person:late12daysjobloss',
        'person:motherscase1',
        'kept:motherscase1',
      ]
        .map((name) => own + name)
        .sort(),
    );
    expect(storage.getItem(`${own}kept:motherscase1`)).toBe(Object.values(written.contents.kept)[0]);
  });
});

describe('a backup with a signer that cannot be read', () => {
  it('brings its last good copy, and keeps the text', async () => {
    const storage = new FakeStorage();
    expect(backupsOf(storage).restore(fixture('v1/damaged-signer.txt'))).toBe('saved');
    const repository = createCaseRepository(storage);
    const { record, trouble } = await repository.load();
    expect([record?.journey.highest, trouble]).toEqual([99, null]);
    expect(await repository.person(record?.id ?? '')).toEqual({ name: '王某', phone: '13800000000' });
    expect(await repository.quarantined()).toEqual([{ name: `kept:person:${record?.id}`, text: '{"name":"王' }]);
  });
});

describe('every version of backups that was released', () => {
  const envelope = (version: number) =>
    JSON.stringify({ format: 'youshangliang-backup', version, madeOn: '2026-11-29', contents: {} });
  /** The versions that are read: from the next one on, a backup is of a newer release. */
  const read = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((version) => backupsOf(null).read(envelope(version)) !== 'newer');
  const versions = readdirSync(new URL('../../../tests/fixtures/backup/', import.meta.url));

  it('is there as a fixture', () => {
    expect(versions).toEqual(read.map((version) => `v${version}`));
  });

  it.each(
    versions.flatMap((version) =>
      readdirSync(new URL(`../../../tests/fixtures/backup/${version}/`, import.meta.url)).map(
        (name) => `${version}/${name}`,
      ),
    ),
  )('opens: %s', (name) => {
    const found = backupsOf(null).read(fixture(name));
    expect(found === 'sealed' || typeof found === 'object').toBe(true);
  });
});
