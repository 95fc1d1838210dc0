import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stages as roadStages } from '#model/stages.ts';
import { lintRules, rooms, stages } from './lib/layers.mjs';

const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';
const barrel = 'lint/performance/noBarrelFile';

interface Example {
  readonly file: string;
  readonly code: string;
  /** The rule that must fail; none when the file is allowed. */
  readonly fails?: string;
}

const uses = (from: string): string => `import { thing } from '${from}';\nexport const things = [thing];\n`;
const usesType = (from: string): string => `import type { Thing } from '${from}';\nexport type Things = Thing[];\n`;
const loads = (from: string): string => `export const load = () => import('${from}');\n`;

const names = Object.keys(rooms);
const isStage = (room: string): boolean => stages.includes(room);
const isInScreens = (room: string): boolean => room === 'screens' || room.startsWith('screens/');

/** A module of a room, by its alias. The files right in `screens` have no folder of their own. */
const moduleOf = (room: string): string => (room === 'screens' ? '#screens/road.tsx' : `#${room}/thing.ts`);

/** The path from a file of a room, `deep` folders below it, into another. */
function relativeTo(room: string, other: string, deep: number): string {
  const target = other === 'screens' ? 'screens/road.tsx' : `${other}/thing.ts`;
  const path = relative(`${room}${'/deep'.repeat(deep)}`, target);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Every pair of rooms, both ways: allowed where the table says so, refused where it does not. */
const layerExamples: readonly Example[] = names.flatMap((room) =>
  names
    .filter((other) => other !== room)
    .flatMap((other): readonly Example[] => {
      const file = (name: string) => `src/${room}/${name}-${other.replace('/', '-')}.ts`;
      if (rooms[room]?.includes(other)) return [{ file: file('may-import'), code: uses(moduleOf(other)) }];
      const refused: readonly Example[] = [
        { file: file('alias-to'), code: uses(moduleOf(other)), fails: imports },
        { file: file('type-of'), code: usesType(moduleOf(other)), fails: imports },
        { file: file('lazily'), code: loads(moduleOf(other)), fails: imports },
      ];
      if (!isInScreens(room) && isInScreens(other)) return refused;
      if (room === 'screens') return refused;
      return [
        ...refused,
        { file: file('relative-to'), code: uses(relativeTo(room, other, 0)), fails: imports },
        {
          file: `src/${room}/deep/relative-to-${other.replace('/', '-')}.ts`,
          code: uses(relativeTo(room, other, 1)),
          fails: imports,
        },
      ];
    }),
);

const libraryExamples: readonly Example[] = [
  { file: 'src/machines/road.ts', code: uses('xstate') },
  { file: 'src/machines/road.test.ts', code: uses('xstate/graph') },
  { file: 'src/case/journey-context.ts', code: uses('@xstate/react') },
  ...['model', 'rules', 'case', 'documents', 'storage', 'content', 'screens/refused', 'app'].map((folder) => ({
    file: `src/${folder}/uses-xstate.ts`,
    code: uses('xstate'),
    fails: imports,
  })),
  ...['machines', 'documents', 'screens/engine', 'app'].map((folder) => ({
    file: `src/${folder}/uses-xstate-react.ts`,
    code: uses('@xstate/react'),
    fails: imports,
  })),
  ...['model', 'rules', 'machines', 'text', 'brief', 'speech', 'documents', 'share', 'storage', 'content'].flatMap(
    (folder) => [
      { file: `src/${folder}/uses-react.ts`, code: uses('react'), fails: imports },
      { file: `src/${folder}/uses-react-dom.ts`, code: uses('react-dom/client'), fails: imports },
    ],
  ),
  { file: 'src/screens/shell/uses-react.ts', code: uses('react') },
  { file: 'src/main.ts', code: uses('react-dom/client') },
  { file: 'src/main-with-xstate.ts', code: uses('xstate'), fails: imports },
];

const testFileExamples: readonly Example[] = [
  { file: 'src/rules/budget.test.ts', code: uses('#words/ui.ts') },
  { file: 'src/components/note.test.tsx', code: uses('#words/ui.ts') },
  { file: 'src/machines/story.test.ts', code: uses('../../tests/support/samples.ts') },
  { file: 'src/rules/screens.test.ts', code: uses('#screens/thing.tsx'), fails: imports },
  { file: 'src/storage/screens.test.ts', code: uses('#screens/thing.tsx'), fails: imports },
];

const browserExamples: readonly Example[] = [
  ...['model', 'rules', 'machines', 'text', 'brief', 'speech', 'documents', 'share', 'content'].flatMap((folder) => [
    { file: `src/${folder}/reads-today.ts`, code: 'export const today = () => new Date();\n', fails: globals },
    { file: `src/${folder}/reads-window.ts`, code: 'export const width = () => window.innerWidth;\n', fails: globals },
    { file: `src/${folder}/reads-document.ts`, code: 'export const title = () => document.title;\n', fails: globals },
    { file: `src/${folder}/stores.ts`, code: "export const load = () => localStorage.getItem('a');\n", fails: globals },
  ]),
  ...['case', 'components', 'screens', 'app'].map((folder) => ({
    file: `src/${folder}/stores.ts`,
    code: "export const load = () => localStorage.getItem('a');\n",
    fails: globals,
  })),
  { file: 'src/storage/stores.ts', code: "export const load = () => localStorage.getItem('a');\n" },
  { file: 'src/app/clock.ts', code: 'export const today = () => new Date();\n' },
  { file: 'src/model/dates.test.ts', code: 'export const oracle = () => new Date();\n' },
];

const otherExamples: readonly Example[] = [
  { file: 'src/rules/one.ts', code: uses('./two.ts'), fails: 'lint/suspicious/noImportCycles' },
  { file: 'src/rules/two.ts', code: uses('#rules/one.ts'), fails: 'lint/suspicious/noImportCycles' },
  { file: 'src/rules/readMoney.ts', code: 'export const one = 1;\n', fails: 'lint/style/useFilenamingConvention' },
  { file: 'src/rules/read-money.ts', code: 'export const one = 1;\n' },
  { file: 'src/model/screens-list.ts', code: uses('./screens/assess.ts') },
  { file: 'src/content/zh-CN/index-of-documents.ts', code: uses('./documents/letter.ts') },
  { file: 'src/rules/barrel.ts', code: "export { one } from './read-money.ts';\n", fails: barrel },
  { file: 'src/content/zh-CN/index.ts', code: "export { one } from './read-money.ts';\n" },
  { file: 'src/rules/any.ts', code: 'export const one = (x: any) => x;\n', fails: 'lint/suspicious/noExplicitAny' },
  {
    file: 'src/rules/certain.ts',
    code: 'export const one = (x?: number) => x!;\n',
    fails: 'lint/style/noNonNullAssertion',
  },
];

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const root = resolve(import.meta.dirname, '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Lints all examples in one run, in a folder of their own. */
function lint(folder: string, examples: readonly Example[]): ReadonlyMap<string, readonly string[]> {
  for (const name of ['biome.json', 'biome.layers.json', 'package.json']) cpSync(join(root, name), join(folder, name));
  for (const { file, code } of examples) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const found = new Map<string, readonly string[]>();
  for (const { category, location } of diagnostics) {
    found.set(location.path, [...(found.get(location.path) ?? []), category]);
  }
  return found;
}

describe('the table of rooms', () => {
  test('is what biome.layers.json says', () => {
    expect(JSON.parse(readFileSync(join(root, 'biome.layers.json'), 'utf8'))).toEqual(lintRules());
  });

  test('lets no room be reached from one below it', () => {
    const above = new Set<string>();
    for (const room of names) {
      expect([room, rooms[room]?.filter((other) => !above.has(other))]).toEqual([room, []]);
      above.add(room);
    }
  });

  test('knows every stage of the road', () => {
    expect(stages).toEqual(roadStages.map((stage) => `screens/${stage}`));
  });

  test('lets no stage import another', () => {
    for (const stage of stages) expect([stage, rooms[stage]?.filter(isStage)]).toEqual([stage, []]);
  });

  test('names every folder of src, and no other', () => {
    const folders = (path: string) =>
      readdirSync(join(root, 'src', path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    const inScreens = folders('screens').map((name) => `screens/${name}`);
    expect([...folders('.').filter((name) => name !== 'styles'), ...inScreens].sort()).toEqual([...names].sort());
  });
});

describe('the lint rules of biome.json', () => {
  const examples = [...libraryExamples, ...testFileExamples, ...browserExamples, ...otherExamples];
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    found = lint(folder, [...layerExamples, ...examples]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('no two examples share a file', () => {
    const files = [...layerExamples, ...examples].map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  test('refuse every direction the table does not name, and no other', () => {
    const wrong = layerExamples.filter(({ file, fails }) => (found.get(file) ?? []).join() !== (fails ?? ''));
    expect(wrong.map(({ file }) => [file, found.get(file)])).toEqual([]);
    expect(layerExamples.filter(({ fails }) => fails !== undefined).length).toBeGreaterThan(1000);
  });

  test.each(examples.filter(({ fails }) => fails !== undefined))('refuse $file', ({ file, fails }) => {
    expect(found.get(file)).toEqual([fails]);
  });

  test.each(examples.filter(({ fails }) => fails === undefined))('allow $file', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});
