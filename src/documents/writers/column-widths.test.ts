import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('gives a column as much as its longest text asks for, within bounds', () => {
  expect(
    columnWidths(
      [
        ['期', '金额'],
        ['1', '1,200.00 元'],
      ],
      1000,
    ),
  ).toEqual([391, 609]);
  expect(
    columnWidths(
      [
        ['期', '说明'],
        ['1', '字'.repeat(200)],
      ],
      1000,
    ),
  ).toEqual([173, 827]);
});

it('shares the whole width out, whatever stands in the table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }))),
      fc.integer({ min: 500, max: 20_000 }),
      (rows, total) => {
        const widths = columnWidths(rows, total);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        expect(widths.length).toBe(Math.max(1, ...rows.map((row) => row.length)));
        expect(widths.every((width) => width > 0 || widths.length > 80)).toBe(true);
      },
    ),
  );
});
