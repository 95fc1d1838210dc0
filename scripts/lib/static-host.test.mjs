import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, problemsOfHost } from './host-checks.mjs';
import { policyOfBuild } from './release.mjs';
import { encodingFor, staticHost } from './static-host.mjs';

const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" />`;
const folder = mkdtempSync(join(tmpdir(), 'built-'));
const files = {
  'index.html': page + '<p>page</p>'.repeat(50),
  '404.html': `${page}<p>lost</p>`,
  'guide/index.html': `${page}<p>guide</p>`,
  'sw.js': 'self;',
  'manifest.webmanifest': '{}',
  'assets/base-BD7-B7Xe.js': 'base();'.repeat(100),
  'assets/index-12345678.css': 'p{top:0}',
  'icons/icon.svg': '<svg/>',
  'icons/preview.png': 'png',
};
const server = createServer(staticHost(folder));
let address = '';

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  address = `http://127.0.0.1:${server.address().port}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('what npm start serves with', () => {
  test('answers as a host should, every file in every encoding', async () => {
    expect(await problemsOfHost(address, folder, policyOfBuild(folder))).toEqual([]);
  });

  test.each(['%2e%2e%2fpackage.json', '..%5cpackage.json', '%', 'assets/', 'assets'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(`${address}${path}`)).status).toBe(404);
    },
  );

  test('has the new text of a file that was built anew', async () => {
    writeFileSync(join(folder, 'assets/later-12345678.js'), 'one');
    expect(String((await ask(`${address}assets/later-12345678.js`)).bytes)).toBe('one');
    writeFileSync(join(folder, 'assets/later-12345678.js'), 'and two');
    expect(String((await ask(`${address}assets/later-12345678.js`)).bytes)).toBe('and two');
  });
});

describe('the checks of a host', () => {
  test('find one that sends no headers, keeps nothing, and shows its own page for what is lost', async () => {
    const careless = createServer((_request, response) => response.end('hello'));
    await new Promise((listens) => careless.listen(0, '127.0.0.1', listens));
    const problems = await problemsOfHost(
      `http://127.0.0.1:${careless.address().port}/`,
      folder,
      policyOfBuild(folder),
    );
    careless.close();
    for (const part of [
      'x-frame-options: undefined instead of DENY',
      'kept: undefined instead of public, max-age=31536000, immutable',
      'encoding: undefined instead of br',
      'other contents',
      'status: 200 instead of 404',
      'not 404.html',
    ]) {
      expect(
        problems.some((problem) => problem.includes(part)),
        part,
      ).toBe(true);
    }
  });
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', undefined],
  ['', undefined],
  [undefined, undefined],
])('of %j takes %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
