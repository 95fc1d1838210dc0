import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#case/record.ts';
import { backupsOf, own } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import { parseRecord } from '../parse-record.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/backup/${name}`, import.meta.url), 'utf8');

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
