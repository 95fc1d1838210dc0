import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { preferencesKey } from './keys.ts';
import { type Lock, readLock } from './lock.ts';
import { unlock } from './passcode.ts';

// By the real rounds, unlike what else is tested of passcodes.
it('what the first release sealed opens for ever', async () => {
  const file = new URL('../../tests/fixtures/sealed/v1/storage.json', import.meta.url);
  const released = JSON.parse(readFileSync(file, 'utf8'));
  const storage = new FakeStorage(released.stored);
  const vault = await unlock(storage, readLock(storage) as Lock, released.passcode);
  const { [preferencesKey]: preferences, ...sealed } = released.texts;
  const opened = Array.from({ length: vault?.storage.length ?? 0 }, (_, at) => vault?.storage.key(at) ?? '');
  expect(Object.fromEntries(opened.map((key) => [key, vault?.storage.getItem(key)]))).toEqual(sealed);
  expect(storage.getItem(preferencesKey)).toBe(preferences);
  expect(vault?.damaged).toBe(0);
});
