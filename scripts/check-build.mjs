import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  addressesIn,
  filesKeptBy,
  filesLoadedBy,
  foreignAddresses,
  outsidePolicy,
  staticImports,
  styleAttributes,
  stylesInside,
  youngCss,
} from './lib/built.mjs';
import { buildFloor } from './lib/floor.mjs';
import { root } from './lib/run.mjs';

/**
 * The most a first visit may weigh, what of its scripts is not in the libraries (docs/performance.md), and all that is
 * kept for use without a connection, in bytes after brotli.
 */
const budgets = { html: 14_000, scripts: 100_000, aboveFloor: 28_000, firstVisit: 150_000, kept: 700_000 };

/** What nobody needs without a connection: the worker itself, pages without the app, what phones keep and messengers fetch. */
const notKept = /^(sw\.js|404\.html|guide\.html|icons\/(?!icon\.svg).*)$/;

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('dist/index.html is missing: run npm run build first.');
  process.exit(1);
}

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const readText = (file) => readFileSync(file, 'utf8');
const built = filesIn(dist).map((file) => relative(dist, file).replaceAll('\\', '/'));
const textOf = (file) => readText(join(dist, file));
const weightOf = (files) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);

/** The scripts and all they need before they run. */
function withImports(scripts) {
  const all = new Set(scripts);
  for (const script of all) {
    for (const name of staticImports(textOf(script))) all.add(join(script, '..', name).replaceAll('\\', '/'));
  }
  return [...all];
}

const html = textOf('index.html');
const loaded = filesLoadedBy(html);
const scripts = withImports(loaded.scripts);

const weighed = (name, weight, budget) => {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    name,
    result: `${kilobytes(weight)} of ${kilobytes(budget)}`,
    problems: weight > budget ? ['too heavy'] : [],
  };
};

const size = (name, files, budget) => weighed(name, weightOf(files), budget);

const kept = filesKeptBy(built.includes('sw.js') ? textOf('sw.js') : '');

const none = (name, problems) => ({ name, result: problems.length === 0 ? 'none' : String(problems.length), problems });

const endingWith = (ending) => built.filter((file) => file.endsWith(ending));
const known = new Set(
  filesIn(join(root, 'src/content'))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => addressesIn(readText(file)))
    .filter((address) => /^https?:/.test(address)),
);

const pages = endingWith('.html');

const rows = [
  size('HTML', ['index.html'], budgets.html),
  size('JavaScript of the first load', scripts, budgets.scripts),
  weighed('Above the same libraries alone', weightOf(scripts) - (await buildFloor()), budgets.aboveFloor),
  size('First visit, all files', ['index.html', ...scripts, ...loaded.others], budgets.firstVisit),
  size('Kept for use offline, all files', kept, budgets.kept),
  none(
    'Missing offline',
    built.filter((file) => !kept.includes(file) && !notKept.test(file)),
  ),
  none('CSS too young for Chrome 80', [
    ...endingWith('.css').flatMap((file) => youngCss(textOf(file)).map((found) => `${file}: ${found}`)),
    ...endingWith('.html').flatMap((file) => stylesInside(textOf(file)).flatMap(youngCss)),
  ]),
  none(
    'Addresses of another origin',
    ['.html', '.js', '.css', '.webmanifest']
      .flatMap(endingWith)
      .flatMap((file) => foreignAddresses(textOf(file), known).map((address) => `${file}: ${address}`)),
  ),
  none(
    'Gallery, which only builders see',
    endingWith('.js').filter((file) => textOf(file).includes('data-gallery-item')),
  ),
  none(
    'Style attributes',
    pages.flatMap((page) => styleAttributes(textOf(page)).map((found) => `${page}: ${found}`)),
  ),
  none(
    'Outside the policy of the page',
    pages.flatMap((page) => outsidePolicy(textOf(page)).map((found) => `${page}: ${found}`)),
  ),
  none(
    'Pages empty without a script',
    pages.filter((page) => !/<h1\b/.test(textOf(page))),
  ),
  none(
    'Lost addresses shown otherwise',
    built.includes('404.html') && textOf('404.html') === html ? [] : ['404.html is not index.html'],
  ),
];

console.log('\nThe build (sizes after brotli)');
for (const { name, result, problems } of rows) {
  console.log(`  ${problems.length === 0 ? 'ok ' : 'NO '} ${name.padEnd(32)} ${result}`);
  for (const problem of problems.slice(0, 20)) console.log(`        ${problem.slice(0, 160)}`);
}
process.exitCode = rows.every(({ problems }) => problems.length === 0) ? 0 : 1;
