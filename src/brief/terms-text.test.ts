import { describe, expect, it } from 'vitest';
import { termsText } from './terms-text.ts';

describe('agreed terms in words', () => {
  it('are an amount, a number and a day where the instalments are equal', () => {
    expect(termsText({ monthly: 85_000, months: 24, first: '2026-10-16' })).toBe(
      '从 2026 年 10 月 16 日起每月还 850 元、共 24 期',
    );
  });

  it('K22: leave nothing out', () => {
    expect(
      termsText({
        monthly: 85_000,
        months: 12,
        first: '2026-12-31',
        last: 43_620,
        fee: 6_000,
        upFront: { amount: 200_000, on: '2026-12-05' },
        more: [{ monthly: 60_000, months: 1, first: '2026-12-20' }],
      }),
    ).toBe(
      '2026 年 12 月 5 日先付 2,000 元，从 2026 年 12 月 31 日起每月还 850 元、共 12 期（最后一期 436.20 元，每期另收 60 元）；另一笔：2026 年 12 月 20 日一次还 600 元',
    );
  });
});
