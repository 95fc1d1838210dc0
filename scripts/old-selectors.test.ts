import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** Every file that is built in. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:tsx?|css)$/.test(name) && !/\.test\.tsx?$/.test(name),
);

it.each([
  [':is(', 88],
  [':where(', 88],
  [':has(', 105],
])('%s is asked of no browser: Chrome before %i fails at the whole selector', (pseudo) => {
  expect(files.filter((name) => readFileSync(join(source, name), 'utf8').includes(pseudo))).toEqual([]);
});
