import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screens } from '#model/screens.ts';
import { aidsFor } from './aids.ts';

describe('what may be asked for to live on', () => {
  it('is emergency relief first, and the living allowance, whatever was told', () => {
    expect(aidsFor([])).toEqual(['relief', 'livingAllowance']);
  });

  it.each([
    ['lost0', []],
    ['lost1', ['unemployment12']],
    ['lost5', ['unemployment18']],
    ['lost10', ['unemployment24']],
  ] as const)('is unemployment benefit by the years paid in: %s', (tick, expected) => {
    expect(aidsFor([tick]).filter((id) => id.startsWith('unemployment'))).toEqual(expected);
  });

  it('is wages, medical help and help with what cannot be spared, each where it was told of', () => {
    expect(aidsFor(['unpaid', 'family', 'ill', 'away', 'lost1'])).toEqual([
      'relief',
      'unemployment12',
      'wages',
      'medical',
      'livingAllowanceAway',
      'rigidSpending',
    ]);
    expect(aidsFor(['family'])).toEqual(['relief', 'livingAllowance', 'rigidSpending']);
  });

  it('never repeats itself, depends on no order, and grows with what is told', () => {
    const ticks = fc.subarray([...screens.living.ticks]);
    fc.assert(
      fc.property(ticks, ticks, (told, more) => {
        const aids = aidsFor(told);
        expect(new Set(aids).size).toBe(aids.length);
        expect(aids.filter((id) => id.startsWith('unemployment')).length).toBeLessThanOrEqual(1);
        expect(aidsFor([...told].reverse())).toEqual(aids);
        expect(aidsFor([...new Set([...told, ...more])]).length).toBeGreaterThanOrEqual(aids.length);
      }),
    );
  });
});
