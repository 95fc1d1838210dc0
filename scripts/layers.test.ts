import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

/** What each folder may import, and what it may not: the arrows of the layers, both ways. */
const layers: Readonly<Record<string, { readonly may: readonly string[]; readonly not: readonly string[] }>> = {
  model: { may: [], not: ['rules', 'machines', 'content', 'screens'] },
  rules: { may: ['model'], not: ['machines', 'case', 'content', 'documents', 'storage', 'app'] },
  machines: { may: ['model', 'rules'], not: ['case', 'content', 'documents', 'storage', 'screens'] },
  case: { may: ['model', 'rules', 'machines'], not: ['content', 'documents', 'storage', 'screens', 'app'] },
  content: { may: ['model', 'rules'], not: ['machines', 'case', 'documents', 'components', 'screens'] },
  documents: {
    may: ['model', 'rules', 'machines', 'case', 'content'],
    not: ['storage', 'components', 'screens', 'app'],
  },
  storage: { may: ['model', 'case'], not: ['rules', 'machines', 'content', 'documents', 'screens', 'app'] },
  components: { may: ['model', 'rules'], not: ['content', 'machines', 'case', 'documents', 'preferences', 'screens'] },
  preferences: { may: ['model'], not: ['rules', 'case', 'content', 'components', 'screens', 'app'] },
  screens: {
    may: ['model', 'rules', 'machines', 'case', 'content', 'documents', 'components', 'preferences'],
    not: ['storage', 'app'],
  },
  app: { may: ['case', 'content', 'documents', 'storage', 'preferences', 'screens'], not: [] },
};

const layerExamples: readonly Example[] = Object.entries(layers).flatMap(([folder, { may, not }]) => [
  ...may.map((other) => ({ file: `src/${folder}/may-import-${other}.ts`, code: uses(`#${other}/thing.ts`) })),
  ...not.flatMap((other) => [
    { file: `src/${folder}/alias-to-${other}.ts`, code: uses(`#${other}/thing.ts`), fails: imports },
    { file: `src/${folder}/relative-to-${other}.ts`, code: uses(`../${other}/thing.ts`), fails: imports },
    { file: `src/${folder}/deep/relative-to-${other}.ts`, code: uses(`../../${other}/deep/thing.ts`), fails: imports },
    { file: `src/${folder}/type-of-${other}.ts`, code: usesType(`#${other}/thing.ts`), fails: imports },
    { file: `src/${folder}/lazily-${other}.ts`, code: loads(`#${other}/thing.ts`), fails: imports },
  ]),
]);

const libraryExamples: readonly Example[] = [
  { file: 'src/machines/road.ts', code: uses('xstate') },
  { file: 'src/machines/road.test.ts', code: uses('xstate/graph') },
  { file: 'src/case/journey-context.ts', code: uses('@xstate/react') },
  ...['model', 'rules', 'case', 'documents', 'storage', 'content', 'screens', 'app'].map((folder) => ({
    file: `src/${folder}/uses-xstate.ts`,
    code: uses('xstate'),
    fails: imports,
  })),
  ...['machines', 'documents', 'screens', 'app'].map((folder) => ({
    file: `src/${folder}/uses-xstate-react.ts`,
    code: uses('@xstate/react'),
    fails: imports,
  })),
  ...['model', 'rules', 'machines', 'documents', 'storage', 'content'].flatMap((folder) => [
    { file: `src/${folder}/uses-react.ts`, code: uses('react'), fails: imports },
    { file: `src/${folder}/uses-react-dom.ts`, code: uses('react-dom/client'), fails: imports },
  ]),
  { file: 'src/screens/uses-react.ts', code: uses('react') },
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
  ...['model', 'rules', 'machines', 'documents', 'content'].flatMap((folder) => [
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
  ...['storage', 'preferences'].map((folder) => ({
    file: `src/${folder}/stores.ts`,
    code: "export const load = () => localStorage.getItem('a');\n",
  })),
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
  for (const name of ['biome.json', 'package.json']) cpSync(join(root, name), join(folder, name));
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

describe('the lint rules of biome.json', () => {
  const examples = [...layerExamples, ...libraryExamples, ...testFileExamples, ...browserExamples, ...otherExamples];
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    found = lint(folder, examples);
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('no two examples share a file', () => {
    expect(new Set(examples.map(({ file }) => file)).size).toBe(examples.length);
  });

  test.each(examples.filter(({ fails }) => fails !== undefined))('refuse $file', ({ file, fails }) => {
    expect(found.get(file)).toEqual([fails]);
  });

  test.each(examples.filter(({ fails }) => fails === undefined))('allow $file', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});
