import { expect, it } from 'vitest';
import { linearScale, stepPath } from './scale.ts';

it('maps figures evenly, also downwards', () => {
  const across = linearScale([0, 400], [2, 202]);
  expect([0, 100, 400].map(across)).toEqual([2, 52, 202]);
  const down = linearScale([0, 100], [118, 18]);
  expect([0, 50, 100].map(down)).toEqual([118, 68, 18]);
});

it('maps a figure that stands alone to the first place', () => {
  expect(linearScale([0, 0], [5, 300])(0)).toBe(5);
});

it('draws a value as a step until the next', () => {
  const same = (value: number) => value;
  expect(stepPath([30, 20, 0], same, same)).toBe('M0,30H1V20H2V0');
});
