import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const folders = ['.', ...readdirSync(join(root, 'tests')).map((name) => `tests/${name}`)].filter((folder) =>
  existsSync(join(root, folder, 'package-lock.json')),
);

/** A tag such as `latest`, which names another version from one day to the next; no range, alias or address. */
const isTag = (range) => /^[a-z][\w.-]*$/i.test(range) && range !== 'x';

describe.each(folders)('the lockfile of %s', (folder) => {
  const { packages } = read(`${folder}/package-lock.json`);

  test('names no address of a registry', () => {
    expect(Object.keys(packages).filter((path) => packages[path].resolved !== undefined)).toEqual([]);
  });

  test('fits whatever is published later: npm ci compares what a tag names on its day', () => {
    const { overrides = {} } = read(`${folder}/package.json`);
    const asked = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies, peerDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies })
        .filter(([, range]) => isTag(range))
        .map(([name]) => ({ by: path.split('node_modules/').at(-1), name })),
    );
    expect(asked.filter(({ by, name }) => overrides[by]?.[name] === undefined)).toEqual([]);
  });
});
