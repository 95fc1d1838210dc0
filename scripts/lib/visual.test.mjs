import { expect, test } from 'vitest';
import { makerHere, whatDiffers } from './visual.mjs';

const made = { system: 'linux', chromium: 156, font: 'Noto Sans CJK SC' };

test('the same maker differs in nothing', () => {
  expect(whatDiffers(made, { ...made })).toBe('');
});

test('another browser and a missing font are named', () => {
  expect(whatDiffers(made, { ...made, chromium: 157, font: '' })).toBe(
    'chromium 156 there, 157 here; font Noto Sans CJK SC there, none here',
  );
});

test('without a browser nothing can be compared', () => {
  expect(whatDiffers(made, makerHere(null))).not.toBe('');
});
