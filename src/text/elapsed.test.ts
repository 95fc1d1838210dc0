import { expect, it } from 'vitest';
import { elapsedText } from './elapsed.ts';

it.each([
  [0, '00:00'],
  [59_999, '00:59'],
  [60_000, '01:00'],
  [754_000, '12:34'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
  [-5000, '00:00'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});
