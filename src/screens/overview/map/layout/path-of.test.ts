import { expect, it } from 'vitest';
import { pathOf } from './path-of.ts';

it('draws a straight line', () => {
  expect(
    pathOf([
      { x: 1, y: 2 },
      { x: 1, y: 30 },
    ]),
  ).toBe('M1 2L1 30');
});

it('rounds corners, less where there is less room', () => {
  expect(
    pathOf([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 4 },
    ]),
  ).toBe('M0 0L18 0Q20 0 20 2L20 4');
});
