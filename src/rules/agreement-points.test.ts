import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { showsAllAsked } from './agreement-points.ts';

const all = screens.agreementCheck.ticks;
const later = ['oldDebt', 'acceleration', 'serviceAddress'] as const;
const atRelease = all.filter((point) => !(later as readonly string[]).includes(point));

describe('an agreement shows all that was asked', () => {
  it('when every point of today is ticked, whatever the order', () => {
    expect(showsAllAsked([...all].reverse(), '2026-12-05')).toBe(true);
  });

  it('not when one of them is missing, whichever it is', () => {
    for (const point of all) {
      const shown = all.filter((other) => other !== point);
      expect([point, showsAllAsked(shown, '2026-11-29')]).toEqual([point, false]);
    }
  });

  it('when the twelve of the release were ticked before there were more', () => {
    expect(atRelease).toHaveLength(12);
    expect(showsAllAsked(atRelease, '2026-11-28')).toBe(true);
    expect(showsAllAsked(atRelease, '2026-11-29')).toBe(false);
    expect(showsAllAsked(atRelease.slice(1), '2026-11-28')).toBe(false);
  });
});
