import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const aliases = Object.entries(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly imports: Record<string, unknown> })
    .imports,
).map(
  ([alias, target]) =>
    [alias.replace('*', ''), JSON.stringify(target).replace(/^.*"\.\/(src\/[^*"]*)\*".*$/, '$1')] as const,
);

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', ...name.split(/[\\/]/)))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

/** The file an import names, from the root; null for a package. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(dirname(file), specifier);
  const alias = aliases.find(([name]) => specifier.startsWith(name));
  return alias === undefined ? null : specifier.replace(alias[0], alias[1]);
}

const importsIn = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(
    ([, specifier = '']) => targetOf(file, specifier) ?? [],
  );

/** Which folders each folder imports from. A folder and those in it are read together: they are one thing in parts. */
function folderGraph(): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of files)
    for (const target of importsIn(file)) {
      const [from, to] = [dirname(file), dirname(target)];
      if (`${from}/`.startsWith(`${to}/`) || `${to}/`.startsWith(`${from}/`)) continue;
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  return graph;
}

/** Folders from which one comes back to them. */
function foldersInCircles(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(graph.get(from) ?? [])].some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  return [...graph.keys()].filter((folder) => reaches(folder, folder));
}

it('no folder leads back to itself through another', () => {
  const graph = folderGraph();
  expect(graph.get('src/screens/refused')).toContain('src/screens/engine');
  expect(foldersInCircles(graph)).toEqual([]);
});

it('a circle is found', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['a'])],
    ['d', new Set(['a'])],
  ]);
  expect(foldersInCircles(graph)).toEqual(['a', 'b', 'c']);
});
