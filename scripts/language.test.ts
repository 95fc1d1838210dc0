import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split('\\').join('/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('src/content/'));

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Chinese characters and punctuation, also written as an escape. */
const chinese = /[\u2018-\u201d\u3000-\u303f\u3400-\u9fff\uff01-\uff5e]|\\u(30[0-3]|[4-9][0-9a-f]|ff[0-5])[0-9a-f]/;

/** They read the signs that a messenger may put into a link; none of them is shown. */
const readsTyped = ['src/share/link-text.ts'];

it('no words stand outside src/content', () => {
  expect(source.length).toBeGreaterThan(300);
  expect(
    [...source, 'index.html', 'scripts/manifest.json'].filter(
      (file) => !readsTyped.includes(file) && chinese.test(withoutComments(textOf(file))),
    ),
  ).toEqual([]);
});

it('no language is named outside src/content and the table of package.json', () => {
  expect(
    [...source, 'index.html'].filter((file) => /zh-CN|content\/[a-z]{2}\b/.test(withoutComments(textOf(file)))),
  ).toEqual([]);
});
