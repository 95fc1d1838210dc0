import { describe, expect, it } from 'vitest';
import { amountText, distanceText, weekdayText } from './format.ts';
import { unbroken } from './unbroken.ts';

/** Spaces that do not break and joiners, made visible. */
const seen = (text: string): string =>
  unbroken(text)
    .replace(/\u00a0/g, '_')
    .replace(/\u2060/g, '+');

describe('figures and days within a text', () => {
  it.each([
    [amountText(1_230_050), '12,300.50_元'],
    [weekdayText('2026-11-27'), '2026_年_11_月_27_日（星+期+五）'],
    ['明天（星期六）休息，期限到之后第一个工作日', '明天（星+期+六）休息，期限到之后第一个工作日'],
    [distanceText('2026-11-27', '2026-11-24'), '还有 3_天'],
    ['分 11 期，每月 550 元。原定 12 月 16 日还。', '分 11_期，每月 550_元。原定 12_月_16_日还。'],
    ['打 12348 问一句', '打 12348_问一句'],
    ['App 里看', 'App 里看'],
  ])('are kept together in %s', (text, kept) => {
    expect(seen(text)).toBe(kept);
  });

  it('are kept once: what is whole already stays as it is', () => {
    const whole = unbroken('2026 年 1 月 2 日（星期五）还 300 元');
    expect(unbroken(whole)).toBe(whole);
  });
});
