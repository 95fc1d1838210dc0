import { describe, expect, test } from 'vitest';
import { packagesToInstall } from './install.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const entry = (more = {}) => ({ version: '1.0.0', integrity: 'sha512-a', ...more });
const toInstall = (wanted, installed) => packagesToInstall(wanted, installed, linux);

describe('packagesToInstall', () => {
  test('is empty when every package is there in its version; the project itself is no package', () => {
    const packages = { 'node_modules/a': entry(), 'node_modules/a/node_modules/b': entry({ version: '2.0.0' }) };
    expect(toInstall({ '': { version: '0.1.0' }, ...packages }, packages)).toEqual([]);
  });

  test('names a missing package', () => {
    expect(toInstall({ 'node_modules/a': entry() }, {})).toEqual(['node_modules/a']);
  });

  test.each([{ version: '1.0.1' }, { integrity: 'sha512-b' }])('names a package that differs by %j', (other) => {
    expect(toInstall({ 'node_modules/a': entry() }, { 'node_modules/a': entry(other) })).toEqual(['node_modules/a']);
  });

  test.each([
    { os: ['darwin'] },
    { os: ['linux'], cpu: ['arm64'] },
    { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    { os: ['!linux'] },
    {},
  ])('lets an optional package for %j be missing', (platform) => {
    expect(toInstall({ 'node_modules/a': entry({ optional: true, ...platform }) }, {})).toEqual([]);
  });

  test.each([{ os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, { os: ['linux'] }, { os: ['!win32'], cpu: ['x64'] }])(
    'wants an optional package for %j',
    (platform) => {
      expect(toInstall({ 'node_modules/a': entry({ optional: true, ...platform }) }, {})).toEqual(['node_modules/a']);
    },
  );
});
