import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJourney } from '#model/answers.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { anyRecord } from '../../tests/support/records.ts';
import { walkStory } from '../../tests/support/story.ts';
import { newHousehold, newlyTold, suggestionsFrom, toldLater, withTold } from './household.ts';

const { journey } = walkStory(lateTwelveDaysJobLoss);
const empty = newHousehold('person1');

describe('what a case says of the household', () => {
  it('is its newest answer to each screen about the money of the person, of whatever round', () => {
    const told = newlyTold(emptyJourney, journey);
    expect(Object.keys(told).sort()).toEqual(['cause', 'debts', 'income', 'oneOffs', 'spending']);
    expect(told.debts).toEqual({ event: 'given', value: journey.answers.debts?.value, on: journey.answers.debts?.on });
  });

  it('is nothing where nothing of it was said anew', () => {
    expect(newlyTold(journey, journey)).toEqual({});
    const again = {
      ...journey,
      answers: { ...journey.answers, timing: { event: 'late90', on: '2026-12-01', nth: 99 } },
    } as const;
    expect(newlyTold(journey, again)).toEqual({});
  });

  it('replaces what was said before, and leaves the rest', () => {
    const known = withTold(empty, newlyTold(emptyJourney, journey));
    const income = { event: 'none', on: '2027-01-05', nth: 99 } as const;
    const later = { ...journey, answers: { ...journey.answers, 'income@2': income } };
    const now = withTold(known, newlyTold(journey, later));
    expect(now.told).toEqual({ ...known.told, income: { event: 'none', on: '2027-01-05' } });
    expect(now.revision).toBe(known.revision + 1);
  });
});

describe('what was said on an earlier day', () => {
  const known = withTold(empty, { spending: { event: 'given', value: { home: 1 }, on: '2026-12-10' } });

  it('never replaces what was said later', () => {
    expect(withTold(known, { spending: { event: 'given', value: { home: 9 }, on: '2026-12-01' } })).toBe(known);
    expect(withTold(known, { spending: { event: 'given', value: { home: 9 }, on: '2026-12-10' } })).not.toBe(known);
  });

  it('is not said anew where only other negotiations take more out of the purse', () => {
    const spending = { ...journey.answers.spending, event: 'given', on: '2026-12-20', nth: 3 } as const;
    const value = { ...(spending.value as object), elsewhere: { agreed: 1, open: 0, owed: 0 } };
    const later = { ...journey, answers: { ...journey.answers, spending: { ...spending, value } } };
    expect(newlyTold(journey, later)).toEqual({});
  });
});

describe('a case that was saved where its household was not', () => {
  it('catches up with what it said on a later day, and with nothing else', () => {
    expect(toldLater(empty, journey)).toEqual(newlyTold(emptyJourney, journey));
    const newer = withTold(empty, { debts: { event: 'given', value: [{ product: 'huabei' }], on: '2030-01-01' } });
    expect(toldLater(newer, journey)).not.toHaveProperty('debts');
  });

  it('has nothing more to tell afterwards', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const known = withTold(empty, toldLater(empty, record.journey));
        expect(toldLater(known, record.journey)).toEqual({});
      }),
    );
  });
});

it('offers another case what is known, and answers nothing for it', () => {
  const known = withTold(empty, toldLater(empty, journey));
  expect(suggestionsFrom(known).spending).toEqual({ ...known.told.spending, nth: 0 });
});
