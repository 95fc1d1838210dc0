import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser, systemCandidates } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function program(name, exitCode) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('the one without windows comes before chromium, and that before chrome, whatever the order of the path', () => {
  const found = systemCandidates(['/one', '/two'].join(delimiter));
  const order = ['/two/chromium-headless-shell', '/one/chromium', '/two/chromium', '/one/google-chrome'];
  expect(found.filter((path) => order.includes(path))).toEqual(order);
});

test('the named program is taken', () => {
  const path = program('good', 0);
  vi.stubEnv('CHROMIUM_PATH', path);
  expect(findBrowser()).toBe(path);
});

test.each([() => program('bad', 1), () => join(folder, 'missing')])('a named program must start', (path) => {
  vi.stubEnv('CHROMIUM_PATH', path());
  expect(() => findBrowser()).toThrow(/does not start/);
});
