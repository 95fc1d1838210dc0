import { describe, expect, it } from 'vitest';
import { laneCount, lanesOf } from './lanes.ts';

describe('lanesOf', () => {
  it('puts stretches that touch beside each other and others in one lane, short ones first', () => {
    const lanes = lanesOf([
      { key: 'long', from: 0, to: 9 },
      { key: 'early', from: 1, to: 3 },
      { key: 'touching', from: 5, to: 3 },
      { key: 'late', from: 6, to: 8 },
    ]);
    expect(Object.fromEntries(lanes)).toEqual({ early: 0, touching: 1, late: 0, long: 2 });
    expect(laneCount(lanes)).toBe(3);
  });

  it('gives one lane to all stretches of a key, from the first end to the last', () => {
    const lanes = lanesOf([
      { key: 'home', from: 0, to: 1 },
      { key: 'away', from: 4, to: 5 },
      { key: 'home', from: 9, to: 8 },
    ]);
    expect(Object.fromEntries(lanes)).toEqual({ away: 0, home: 1 });
  });

  it('counts none where there is nothing', () => {
    expect(laneCount(lanesOf([]))).toBe(0);
  });
});
