import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The file of licences, in the folder of the page. */
export const licencesFile = 'licences.txt';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences say what they are in a file; vite's goes on with those of its own tools, of which nothing is built in. */
function licenceText(folder: string, { name, license, author }: PackageJson): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file !== undefined) {
    const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies$/m);
    return own.replace(/\r/g, '').trim();
  }
  if (license === undefined) throw new Error(`${name} is built in, but does not say under which licence.`);
  const by = typeof author === 'string' ? author : author?.name;
  return by === undefined ? license : `${license}\nCopyright ${by}`;
}

const read = (folder: string): PackageJson => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of the package a module belongs to; undefined for our own and for what the build makes. */
export function packageOf(module: string): string | undefined {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(module) ?? [];
  return folder;
}

/** Where a package finds another: in its own node_modules or in one further up. */
function findFrom(folder: string, name: string): string | undefined {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  return undefined;
}

/** Types are not built in, and nothing else of these packages either. */
const isOfTypes = (name: string): boolean => name.startsWith('@types/') || name === 'undici-types';

/** These packages and what they build upon: some carry it in their own files. */
function withDependencies(folders: Iterable<string>): readonly string[] {
  const all = new Set(folders);
  for (const folder of all) {
    for (const name of Object.keys(read(folder).dependencies ?? {}).filter((each) => !isOfTypes(each))) {
      const found = findFrom(folder, name);
      if (found !== undefined) all.add(found);
    }
  }
  return [...all];
}

/** What a file says of where parts of it come from. */
export const licenceComments = (code: string): readonly string[] =>
  (code.match(/\/\*[!*]?(?:(?!\*\/)[\s\S])*?(?:@license|Copyright)(?:(?!\*\/)[\s\S])*\*\//g) ?? []).map((comment) =>
    comment
      .replace(/^\/\*[!*]*|\*\/$/g, '')
      .replace(/^[^\S\n]*\*? ?/gm, '')
      .trim(),
  );

/** One text of all licences, by the name of the package; the same packages give the same text. */
function licencesOf(modules: readonly string[], always: readonly string[]): string {
  const bundled = modules.flatMap((module) => packageOf(module) ?? []);
  const entries = [...always, ...withDependencies(bundled)].map((folder) => {
    const about = read(folder);
    const comments = modules
      .filter((module) => packageOf(module) === folder && existsSync(module))
      .flatMap((module) => licenceComments(readFileSync(module, 'utf8')));
    const texts = [licenceText(folder, about), ...new Set(comments)];
    return { title: `${about.name} ${about.version} (${about.license})`, text: texts.join('\n\n') };
  });
  const unique = new Map(entries.map(({ title, text }) => [title, text]));
  return [...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`)
    .join('\n\n');
}

/** Writes a file with the licences of every package of which something is built in. */
export const licences = (): Plugin => {
  let root = '';
  return {
    name: 'licences',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      // What these build in is no module: styles, and how a part is fetched.
      const always = ['rolldown', 'tailwindcss', 'vite'].map((name) => join(root, 'node_modules', name));
      const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
      this.emitFile({
        type: 'asset',
        fileName: licencesFile,
        source: `${own}\n\n\n${licencesOf([...new Set(modules)].sort(), always)}`,
      });
    },
  };
};
