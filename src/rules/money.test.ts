import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { yuanFigure, yuanForEditing } from './money.ts';

describe('writing an amount', () => {
  it.each([
    [0, '0'],
    [1, '0.01'],
    [10, '0.10'],
    [100, '1'],
    [99_900, '999'],
    [100_000, '1,000'],
    [123_456, '1,234.56'],
    [100_000_000, '1,000,000'],
    [largestFen, '999,999,999.99'],
    [-35_050, '−350.50'],
  ])('writes %i fen as %s', (fen, figure) => {
    expect(yuanFigure(fen)).toBe(figure);
  });

  it('leaves the commas out where it is edited', () => {
    expect(yuanForEditing(123_456_700)).toBe('1234567');
    expect(yuanForEditing(123_456_789)).toBe('1234567.89');
  });
});
