import { afterEach, expect, it, vi } from 'vitest';
import { start } from '#words/today/start.ts';
import { onThisDevice } from './device.ts';

afterEach(() => vi.unstubAllGlobals());

it('names a computer where one points with a mouse, a phone everywhere else', () => {
  expect(onThisDevice(start.privacy)).toContain('这部手机');
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(onThisDevice(start.privacy)).toContain('存在这台电脑');
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  expect(onThisDevice(start.privacy)).toBe(start.privacy);
});
