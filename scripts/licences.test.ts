import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { licenceComments, licences, packageOf } from './licences.ts';

const root = resolve(import.meta.dirname, '..');

/** The text that is written for a build of these modules. */
function noticeOf(modules: readonly string[]): string {
  let notice = '';
  const plugin = licences() as Plugin & {
    configResolved: (config: object) => void;
    generateBundle: Rolldown.Plugin['generateBundle'];
  };
  plugin.configResolved({ root });
  const handler = plugin.generateBundle as unknown as (this: object, options: object, bundle: object) => void;
  handler.call(
    {
      emitFile: ({ source }: { readonly source: string }) => {
        notice = source;
      },
    },
    {},
    { 'a.js': { type: 'chunk', moduleIds: modules } },
  );
  return notice;
}

const inPackages = (path: string) => join(root, 'node_modules', path);

describe('the licences of what is built in', () => {
  it('are those of every package, of what it builds upon, and our own, once each', () => {
    const notice = noticeOf([
      join(root, 'src/main.tsx'),
      inPackages('react/index.js'),
      inPackages('react/jsx-runtime.js'),
      inPackages('docx/dist/index.mjs'),
      '\0rolldown/runtime.js',
    ]);
    const titles = [...notice.matchAll(/^(.+) \S+ \((.+)\)\n-+$/gm)].map(([, name, licence]) => `${name} ${licence}`);
    expect(titles).toEqual([
      'docx MIT',
      'fflate MIT',
      'nanoid MIT',
      'react MIT',
      'rolldown MIT',
      'tailwindcss MIT',
      'vite MIT',
    ]);
    expect(notice).toContain('The youshangliang contributors');
    expect(notice).toContain('Copyright (c) Meta Platforms');
    // A part of docx that is of other people says so in its source only.
    expect(notice).toContain('Copyright Joyent');
    // Of what vite itself is built of nothing is here.
    expect(notice).not.toContain('bundled dependencies');
  });

  it('are the same in whatever order the modules come', () => {
    const modules = [inPackages('react/index.js'), inPackages('uqr/dist/index.mjs'), inPackages('xstate/dist/a.js')];
    expect(noticeOf(modules)).toBe(noticeOf([...modules].reverse()));
  });

  it('name every direct package of the product, built or not: each has a text', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      expect(existsSync(inPackages(name)), name).toBe(true);
      expect(noticeOf([inPackages(`${name}/x.js`)]), name).toMatch(/Permission/);
    }
  });
});

it.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@xstate/react/dist/x.js', '/a/node_modules/@xstate/react'],
  ['/a/node_modules/docx/node_modules/nanoid/x.js', '/a/node_modules/docx/node_modules/nanoid'],
  ['\0/a/node_modules/react/index.js?commonjs', '/a/node_modules/react'],
  ['\0rolldown/runtime.js', undefined],
  ['/a/src/main.tsx', undefined],
])('%s belongs to %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

it('takes of a file the comments that say whose it is', () => {
  const code = '/** Adds. */a();\n/*! @license MIT\n * Copyright (c) A */b();/* Copyright B */\n/* other */';
  expect(licenceComments(code)).toEqual(['@license MIT\nCopyright (c) A', 'Copyright B']);
});
