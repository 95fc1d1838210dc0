import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import manifest from './manifest.json';

const publicDir = resolve(import.meta.dirname, '../public');

/** Width and height as the head of a PNG file tells them. */
function sizeOfPng(file: string): string {
  const head = readFileSync(join(publicDir, file)).subarray(0, 24);
  expect(head.toString('latin1', 1, 4)).toBe('PNG');
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
}

it('has icons of the sizes it says, two of them as browsers ask for to install it, one to be cut to any shape', () => {
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of drawn) expect(sizeOfPng(src), src).toBe(sizes);
  const sizesFor = (wanted: string) =>
    drawn.filter(({ purpose = 'any' }: { purpose?: string }) => purpose === wanted).map(({ sizes }) => sizes);
  expect(sizesFor('any')).toEqual(['192x192', '512x512']);
  expect(sizesFor('maskable')).toEqual(['512x512']);
});

it('opens where it was installed from, in a window of its own, and is told apart by that address alone', () => {
  const { start_url, scope, display } = manifest;
  expect({ start_url, scope, display }).toEqual({ start_url: './', scope: './', display: 'standalone' });
  // An id is read from the root of the host: two guides on one host would be taken for one app.
  expect(manifest).not.toHaveProperty('id');
});
