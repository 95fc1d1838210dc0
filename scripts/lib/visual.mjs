import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const madeWithFile = 'made-with.json';

const output = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';

/** The fonts that the page asks for, in its order. */
const namedFonts = () => {
  const [, list = ''] = /--font-sans:([^;]*)/.exec(readFileSync(join(root, 'src/styles/index.css'), 'utf8')) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
};

const isInstalled = (font) => output('fc-list', [font, 'family']).trim() !== '';

/**
 * What pictures are drawn with here: system, major version of the browser, first of the page's fonts. Elsewhere than on
 * Linux nobody is asked: fonts are drawn differently there, and on Windows --version opens a window.
 */
export function makerHere(browser) {
  if (process.platform !== 'linux' || browser === null) return { system: process.platform, chromium: 0, font: '' };
  return {
    system: process.platform,
    chromium: Number(/ (\d+)\./.exec(output(browser, ['--version']))?.[1] ?? 0),
    font: namedFonts().find(isInstalled) ?? '',
  };
}

/** Why pictures drawn here cannot be compared with those that are kept; empty where they can. */
export function whatDiffers(made, here) {
  const differing = Object.keys(made).filter((name) => made[name] !== here[name]);
  return differing.map((name) => `${name} ${made[name]} there, ${here[name] || 'none'} here`).join('; ');
}
