import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferences } from '#case/preferences.ts';
import { keepPreferences } from './keep-preferences.ts';

const key = 'youshangliang:preferences';
const page = document.documentElement;
const marks = () => ({ ...page.dataset });
const stored = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
/** As another page of this browser stores it, or null for one that removes everything. */
const elsewhere = (text: string | null) => {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  dispatchEvent(new StorageEvent('storage', { key: text === null ? null : key, newValue: text }));
};

beforeAll(() => {
  localStorage.setItem(key, '{"veiled":true,"theme":"dark","voice":{"of":"later"}}');
  keepPreferences(page);
});
beforeEach(() => elsewhere('{"veiled":true,"theme":"dark","voice":{"of":"later"}}'));
afterEach(() => elsewhere(null));

describe('what is preferred', () => {
  it('is marked on the page for the style sheet, and nothing that this release does not know', () => {
    expect(marks()).toEqual({ veiled: 'true', theme: 'dark' });
  });

  it('is remembered, with what a later release put beside it', () => {
    preferences.setState({ veiled: false, largeText: true });
    expect(marks()).toEqual({ theme: 'dark', largeText: 'true' });
    expect(stored()).toEqual({
      veiled: false,
      theme: 'dark',
      largeText: true,
      readAloud: false,
      voice: { of: 'later' },
    });
  });

  it('is taken over from another page, and not stored again', () => {
    const write = vi.spyOn(Storage.prototype, 'setItem');
    elsewhere('{"theme":"light"}');
    expect(marks()).toEqual({ theme: 'light' });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is gone with everything else, and does not come back', () => {
    elsewhere(null);
    expect(marks()).toEqual({ theme: 'auto' });
    expect(stored()).toBeNull();
  });

  it.each([
    '',
    '[]',
    'null',
    '7',
    '{"veiled":',
    '{"veiled":{"__proto__":1},"theme":["dark"],"largeText":"true"}',
    `{"veiled":true,"of":"${'x'.repeat(6000)}"}`,
  ])('is as if it had never been said where it cannot be read: %.60s', (text) => {
    elsewhere(text);
    expect(marks()).toEqual({ theme: 'auto' });
  });

  it('holds until the page is closed where nothing can be stored', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    preferences.setState({ veiled: false, theme: 'light' });
    expect(marks()).toEqual({ theme: 'light' });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(marks()).toEqual({ theme: 'auto' });
  });
});
