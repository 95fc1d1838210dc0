import { describe, expect, test } from 'vitest';
import {
  filesKeptBy,
  filesLoadedBy,
  foreignAddresses,
  outsidePolicy,
  staticImports,
  styleAttributes,
  stylesInside,
  youngCss,
} from './built.mjs';

describe('youngCss', () => {
  test.each([
    ['@layer base { .x { top: 0 } }', '@layer base'],
    ['.x { color: oklch(50% 0 0) }', '.x { color: oklch(50% 0 0) }'],
    ['.x { --c: #fff; --c: color-mix(in oklab, red, blue) }', '.x { --c: color-mix(in oklab, red, blue) }'],
    ['@supports not (color: lab(0% 0 0)) { .x { color: lab(50% 0 0) } }', '.x { color: lab(50% 0 0) }'],
    ['.x { rotate: 45deg }', '.x { rotate: 45deg }'],
    ['.x { scale: 2 }', '.x { scale: 2 }'],
    ['.x:has(.y) { top: 0 }', '.x:has(.y)'],
    ['.x { overflow-x: clip }', '.x { overflow-x: clip }'],
    ['.x { overflow: visible clip }', '.x { overflow: visible clip }'],
  ])('finds %s', (css, found) => {
    expect(youngCss(css)).toEqual([found]);
  });

  test.each([
    '.x { color: #fff; color: oklch(50% 0 0) }',
    '@supports (color: color-mix(in lab, red, red)) { .x { --c: color-mix(in oklab, red, blue) } }',
    '@supports (rotate: 1deg) { .x { rotate: 1deg } }',
    '@supports selector(:has(*)) { .x:has(.y) { top: 0 } }',
    '.x { transform: rotate(45deg) scale(2); color-scheme: light dark; background-color: rgb(0 0 0) }',
    '.x { overflow-x: hidden; text-overflow: clip }',
  ])('allows %s', (css) => {
    expect(youngCss(css)).toEqual([]);
  });
});

describe('foreignAddresses', () => {
  const known = new Set(['https://www.court.gov.cn/law/1.html']);

  test('finds what nobody vouches for, once', () => {
    const text = 'a="https://cdn.example/x.js";b="https://cdn.example/x.js";c=`http://stat.example`';
    expect(foreignAddresses(text, known)).toEqual(['https://cdn.example/x.js', 'http://stat.example']);
  });

  test('finds an address without a scheme in a page', () => {
    expect(foreignAddresses('<script src="//cdn.example/x.js">', known)).toEqual(['src="//cdn.example/x.js']);
  });

  test.each([
    'createElementNS("http://www.w3.org/2000/svg")',
    '"https://react.dev/errors/"+code',
    '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    '"http://purl.org/dc/terms/"',
    '{url:"https://www.court.gov.cn/law/1.html"}',
    '见https://www.court.gov.cn/law/1.html。',
  ])('allows %s', (text) => {
    expect(foreignAddresses(text, known)).toEqual([]);
  });

  test('an address of the words is allowed as a whole only', () => {
    expect(foreignAddresses('"https://www.court.gov.cn/law/2.html"', known)).toHaveLength(1);
  });
});

test('filesLoadedBy tells scripts from the rest and leaves out what is not loaded', () => {
  const html = `<link rel="icon" href="./icon.svg"><link rel=manifest href=./app.webmanifest>
    <script type="module" crossorigin src="./assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-2.js">
    <link rel="stylesheet" href="./assets/main-3.css?v=1"><img src="data:image/png;base64,AA">
    <link rel="prefetch" href="./assets/later.js"><script>inline()</script>`;
  expect(filesLoadedBy(html)).toEqual({
    scripts: ['assets/main-1.js', 'assets/react-2.js'],
    others: ['icon.svg', 'app.webmanifest', 'assets/main-3.css'],
  });
});

test('staticImports leaves out what is loaded later', () => {
  const code = 'import{a}from"./a-1.js";import"./b-2.js";export{c}from"./c.js";const d=()=>import("./d.js");';
  expect(staticImports(code)).toEqual(['a-1.js', 'b-2.js', 'c.js']);
});

test('stylesInside and styleAttributes find inline styles', () => {
  const html = '<style nonce="1">.x{top:0}</style><p class="a" style="top:0">style=1</p>';
  expect(stylesInside(html)).toEqual(['.x{top:0}']);
  expect(styleAttributes(html)).toEqual(['<p class="a" style="top:0">']);
});

test('outsidePolicy finds what stands before the policy, what it would refuse, and that there is none', () => {
  const policy = (hash) => `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${hash}'" />`;
  // As browsers compute it for the text a().
  const hash = 'qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=';
  expect(outsidePolicy('<script>a()</script>')).toEqual(['no policy']);
  expect(outsidePolicy(`${policy(hash)}<script>a()</script><script src="./b.js"></script>`)).toEqual([]);
  expect(outsidePolicy(`<link href="./c.css">${policy('')}<script>a()</script><p onclick="d()">`)).toEqual([
    '<script> without its hash: a()',
    'before the policy: <link href="./c.css">',
    '<p onclick="d()">',
  ]);
});

test('filesKeptBy reads the list of the service worker', () => {
  const list = '{"version":"1","entry":"assets/a-1.js","hashed":["assets/a-1.js","assets/b-2.css"],"plain":["c.svg"]}';
  expect(filesKeptBy(`x(1);keep({built:${list},scope:s});`)).toEqual([
    'index.html',
    'assets/a-1.js',
    'assets/b-2.css',
    'c.svg',
  ]);
  expect(filesKeptBy('keep({built:__BUILT_FILES__})')).toEqual([]);
});
