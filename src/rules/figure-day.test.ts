import { describe, expect, it } from 'vitest';
import { figureDay, promisedFigureDay } from './figure-day.ts';

describe('the day by which a figure is named', () => {
  it('is a week ahead where nothing was said yet', () => {
    expect(promisedFigureDay([])).toBeNull();
    expect(figureDay([], '2026-11-22')).toBe('2026-11-29');
  });

  it('stays the day that was said, also at a second contact', () => {
    expect(figureDay(['2026-11-22'], '2026-11-25')).toBe('2026-11-29');
    expect(figureDay(['2026-11-22', '2026-11-25'], '2026-11-28')).toBe('2026-11-29');
  });

  it('is a new one once that day is there', () => {
    expect(figureDay(['2026-11-22'], '2026-11-29')).toBe('2026-12-06');
    expect(promisedFigureDay(['2026-11-22', '2026-11-29'])).toBe('2026-12-06');
    expect(figureDay(['2026-11-22', '2026-11-29'], '2026-12-01')).toBe('2026-12-06');
  });

  it('is never after what limits it, then and now', () => {
    const until = (limit: '2026-11-24' | '2026-12-20') => () => limit;
    expect(figureDay([], '2026-11-22', until('2026-11-24'))).toBe('2026-11-24');
    expect(figureDay([], '2026-11-22', until('2026-12-20'))).toBe('2026-11-29');
    expect(promisedFigureDay(['2026-11-22'], until('2026-11-24'))).toBe('2026-11-24');
    expect(figureDay(['2026-11-22'], '2026-11-23', until('2026-11-24'))).toBe('2026-11-24');
  });
});
