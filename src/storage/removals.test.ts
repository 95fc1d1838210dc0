import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { lockKey } from './keys.ts';
import { tellsRemoval } from './removals.ts';

/** Of these keys, those whose removal by another page is that of something private. */
function heard(keys: readonly (string | null)[]): readonly (string | null)[] {
  const tells = (key: string | null, newValue: string | null) =>
    tellsRemoval(Object.assign(new Event('storage') as StorageEvent, { key, newValue }));
  expect(keys.filter((key) => tells(key, '{}'))).toEqual([]);
  return keys.filter((key) => tells(key, null));
}

const own = (names: readonly string[]) => names.map((name) => `youshangliang:${name}`);
const plain = own(['case:a', 'household:a', 'person:a', 'kept:a', 'kept:household:a.2']);
const sealed = own(['sealed:generation:name']);
/** Each is removed in the ordinary course of things, as whenever a page is opened. */
const ordinary = [...own(['probe', 'room', 'lock', 'lock-copy', 'tries', 'open', 'preferences']), 'another:case:a'];

beforeEach(() => {
  vi.stubGlobal('localStorage', new FakeStorage());
});

afterEach(() => vi.unstubAllGlobals());

describe('what another page removes', () => {
  it('is heard where it is private', () => {
    expect(heard([...plain, ...ordinary, null])).toEqual([...plain, null]);
  });

  it('is heard behind a passcode, where plain texts were sealed before they are removed', () => {
    localStorage.setItem(lockKey, '{}');
    expect(heard([...plain, ...sealed, ...ordinary, null])).toEqual([...sealed, null]);
  });
});
