import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { affordabilityOf, isAboveLeft, isAboveSafeLine } from './affordability.ts';

const limits = { left: yuan(1200), ceiling: yuan(700) };

describe('an amount', () => {
  it.each([
    [yuan(1200) + 1, 'aboveLeft'],
    [yuan(1200), 'aboveCeiling'],
    [yuan(700) + 1, 'aboveCeiling'],
    [yuan(700), 'aboveSafeLine'],
    [yuan(600) + 1, 'aboveSafeLine'],
    [yuan(600), 'within'],
    [1, 'within'],
  ] as const)('of %i fen is %s', (amount, standing) => {
    expect(affordabilityOf(amount, limits)).toBe(standing);
  });

  it('stands without a ceiling where none is set', () => {
    expect(affordabilityOf(yuan(1200), { left: yuan(1200), ceiling: null })).toBe('aboveSafeLine');
    expect(affordabilityOf(yuan(600), { left: yuan(1200), ceiling: null })).toBe('within');
  });

  it('stands against the ceiling first where that is below the safe line', () => {
    expect(affordabilityOf(yuan(500), { left: yuan(1200), ceiling: yuan(400) })).toBe('aboveCeiling');
    expect(affordabilityOf(yuan(400), { left: yuan(1200), ceiling: yuan(400) })).toBe('within');
  });

  it('is unknown where it was not said or nobody knows what is left', () => {
    expect(affordabilityOf(undefined, limits)).toBe('unknown');
    expect(affordabilityOf(yuan(1), { left: null, ceiling: yuan(700) })).toBe('unknown');
  });

  it('is always too much where nothing is left', () => {
    expect(affordabilityOf(1, { left: 0, ceiling: null })).toBe('aboveLeft');
    expect(affordabilityOf(1, { left: yuan(-300), ceiling: 0 })).toBe('aboveLeft');
  });
});

describe('above the safe line, above what is left', () => {
  it.each([
    [yuan(1200) + 1, true, true],
    [yuan(1200), false, true],
    [yuan(600) + 1, false, true],
    [yuan(600), false, false],
  ])('of 1,200 yuan left: %i fen', (amount, aboveLeft, aboveSafeLine) => {
    expect([isAboveLeft(amount, yuan(1200)), isAboveSafeLine(amount, yuan(1200))]).toEqual([aboveLeft, aboveSafeLine]);
  });

  it('is nothing that can be said while nobody knows what is left', () => {
    expect([isAboveLeft(1, null), isAboveSafeLine(1, null)]).toEqual([false, false]);
  });
});
