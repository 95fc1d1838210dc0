import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { buildId } from './build-id.ts';

type Handler = (this: undefined, options: object, bundle: object) => void;

/** The id that is written into a page of a build with files of these names. */
function idOf(page: string, names: readonly string[]): string {
  const bundle: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, { type: 'chunk' }]));
  const built = { type: 'asset', source: page } as Rolldown.OutputAsset;
  bundle['index.html'] = built;
  const { handler } = buildId().generateBundle as unknown as { readonly handler: Handler };
  handler.call(undefined, {}, bundle);
  return /content="([\da-f]{12})"/.exec(String(built.source))?.[1] ?? '';
}

const page = '<meta name="build-id" content="%build-id%" />';

it('is the same for the same page and files, in whatever order they were made', () => {
  const id = idOf(page, ['assets/a-1.js', 'assets/b-1.css']);
  expect(id).toMatch(/^[\da-f]{12}$/);
  expect(idOf(page, ['assets/b-1.css', 'assets/a-1.js'])).toBe(id);
});

it('changes with the page and with any file', () => {
  const names = ['assets/a-1.js', 'assets/b-1.css'];
  const ids = [idOf(page, names), idOf(`${page} `, names), idOf(page, ['assets/a-1.js', 'assets/b-2.css'])];
  expect(new Set(ids).size).toBe(3);
});

it('is missed in a page that has no place for it', () => {
  expect(() => idOf('<p>', [])).toThrow('%build-id%');
});
