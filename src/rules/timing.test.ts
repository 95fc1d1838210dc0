import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { noFacts } from './case-facts.ts';
import { tellsEachStanding, timingOfDebts, timingOfDueDay, timingOn } from './timing.ts';

const day: IsoDate = '2026-12-16';

describe('how late a debt is', () => {
  it.each([
    [-8, 'notDue'],
    [-7, 'dueSoon'],
    [0, 'dueSoon'],
    [1, 'late30'],
    [30, 'late30'],
    [31, 'late90'],
    [90, 'late90'],
    [91, 'lateOver90'],
  ] as const)('follows from the due day: %i days after it', (days, timing) => {
    expect(timingOfDueDay(day, addDays(day, days))).toBe(timing);
  });

  it.each([
    ['notDue', 7],
    ['dueSoon', 7],
    ['late30', 29],
    ['late90', 59],
  ] as const)('is what was answered, for so long: %s, %i days', (band, days) => {
    const facts = { ...noFacts, timing: { band, on: day } };
    expect(timingOn(facts, addDays(day, days))).toBe(band);
    expect(timingOn(facts, addDays(day, days + 1))).toBe('unsure');
  });

  it.each(['lateOver90', 'late3Years', 'unsure'] as const)('only grows: %s', (band) => {
    expect(timingOn({ ...noFacts, timing: { band, on: day } }, addDays(day, 900))).toBe(band);
    expect(timingOn(noFacts, day)).toBeNull();
  });
});

describe('how late debts are by what is said of each', () => {
  it.each([
    [[{ product: 'huabei', standing: 'overdue', since: '2026-11-06' }], 'late90'],
    [[{ product: 'jiebei', standing: 'notDue', dueDay: 21 }], 'dueSoon'],
    [[{ product: 'jiebei', standing: 'notDue', dueDay: 15 }], 'notDue'],
    [
      [
        { product: 'huabei', standing: 'overdue', since: '2026-11-06' },
        { product: 'jiebei', standing: 'notDue', dueDay: 21 },
      ],
      'late90',
    ],
    // One that says too little makes the question of the road count.
    [[{ product: 'huabei', standing: 'overdue', since: '2026-11-06' }, { product: 'jiebei' }], null],
    [[{ product: 'huabei', standing: 'overdue' }], null],
    [[], null],
  ] as const)('%j is %s', (debts, expected) => {
    expect(timingOfDebts(debts, day)).toBe(expected);
  });

  it('is said of each only where it is said of all', () => {
    expect(
      tellsEachStanding([
        { product: 'huabei', standing: 'overdue' },
        { product: 'jiebei', standing: 'notDue' },
      ]),
    ).toBe(true);
    expect(tellsEachStanding([{ product: 'huabei', standing: 'overdue' }, { product: 'jiebei' }])).toBe(false);
    expect(tellsEachStanding([])).toBe(false);
  });
});
