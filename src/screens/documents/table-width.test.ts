import { expect, it } from 'vitest';
import { isFigure, isTooWideForPhone } from './table-width.ts';

const table = (...rows: readonly (readonly string[])[]) => ({
  kind: 'table' as const,
  head: rows[0]?.map(() => '列') ?? [],
  rows,
});

it('shows a table beside each other on a phone only where each figure keeps its line', () => {
  expect(isTooWideForPhone(table(['12', '2026 年 12 月 16 日', '1,350 元']))).toBe(false);
  expect(isTooWideForPhone(table(['借呗', '12,300 元', '1,200 元', '10 日']))).toBe(false);
  expect(isTooWideForPhone(table(['2026 年 12 月 16 日', '电话', '说好 2026 年 12 月 20 日答复']))).toBe(true);
  expect(isTooWideForPhone(table(['借呗', '999,999,999.99 元', '999,999,999.99 元', '10 日']))).toBe(true);
});

it('knows a cell that is one figure', () => {
  expect(['12,300 元', '2026 年 1 月 2 日', '10 日', '还 300 元', '借呗'].map(isFigure)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
