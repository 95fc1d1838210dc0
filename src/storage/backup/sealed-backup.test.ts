import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '#case/record.ts';
import { fewestRounds, keyFrom } from '#cipher/passphrase.ts';
import { randomBytes, seal } from '#cipher/sealing.ts';
import { anyCases, backupOf, backupsOf, head, heldIn, storageWith } from '../../../tests/support/backups.ts';
import { FakeStorage } from '../../../tests/support/fake-storage.ts';
import type { Sealing } from '../vault.ts';
import { createBackups } from './backups.ts';

const passcode = '我家的猫叫小橘子';
const about = '加了密的备份。';
const fixture = new URL('../../../tests/fixtures/backup/v1/sealed.txt', import.meta.url);

async function sealingWith(code: string): Promise<Sealing> {
  const stretching = { salt: randomBytes(16), rounds: fewestRounds };
  const key = await keyFrom(code, stretching);
  return { ...stretching, seal: (text, of) => seal(key, text, of) };
}
async function sealedBackupOf(storage: FakeStorage): Promise<string> {
  const backups = createBackups(storage, () => undefined, await sealingWith(passcode));
  return (await backups.seal?.(backups.make(head, newRecord()), about)) ?? '';
}

describe('an encrypted backup', () => {
  it('gives back all that was stored, to its passcode alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, async (cases) => {
        const storage = await storageWith(cases);
        const text = await sealedBackupOf(storage);
        const elsewhere = new FakeStorage();
        const there = backupsOf(elsewhere);
        expect(there.read(text)).toBe('sealed');
        expect(there.restore(text)).toBe('blocked');
        expect(elsewhere.all()).toEqual({});
        expect(await there.unseal(text, '另一只猫叫大灰灰')).toBeNull();
        const opened = await there.unseal(`你好：\n${text.replace(/\n/g, '\r\n')}\n请存好`, passcode);
        expect(opened).toBe(backupOf(storage));
        expect(there.restore(opened ?? '')).toBe('saved');
        expect(await heldIn(elsewhere)).toEqual(await heldIn(storage));
      }),
      { numRuns: 5 },
    );
  });

  it('says what it is and when it was made, and nothing else', async () => {
    const text = await sealedBackupOf(await storageWith([{ record: newRecord(), person: { name: '王小明' } }]));
    const [, first, ...others] = text.split('\n');
    expect(first).toBe(`"about": "${about}",`);
    expect(others[2]).toBe('"madeOn": "2026-11-29",');
    expect(text).not.toMatch(/王小明|cases|journey|household/);
  });

  it('is made only where a passcode is set', () => {
    expect(backupsOf(new FakeStorage()).seal).toBeNull();
  });

  it('opens for ever', async () => {
    const opened = await backupsOf(null).unseal(readFileSync(fixture, 'utf8'), passcode);
    expect(backupsOf(null).read(opened ?? '')).toMatchObject({ madeOn: '2026-11-29', current: 'late12daysjobloss' });
  });

  it.each([
    ['{"rounds":1,"salt":"AAAA","contents":"AAAA"}', 'newer'],
    ['{"rounds":99999999999,"salt":"AAAA","contents":"AAAA"}', 'newer'],
    ['{"rounds":600000,"salt":"?","contents":"AAAA"}', 'newer'],
    ['{"rounds":600000,"salt":"AAAA","contents":7}', 'newer'],
    ['{"rounds":600000,"salt":"AAAA","contents":"AAAA"}', 'sealed'],
  ])('of other making opens nothing: %s', async (sealed, read) => {
    const text = `{"format":"youshangliang-backup","version":1,"sealed":${sealed}}`;
    expect(backupsOf(null).read(text)).toBe(read);
    expect(await backupsOf(null).unseal(text, passcode)).toBeNull();
  });
});
