import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#model/dates.ts';
import { objectionDays, reviewTerm } from './freeze-days.ts';
import { workingDaysFrom } from './working-days.ts';

const days = workingDaysFrom({ daysOff: Object.keys(holidays), worked: Object.keys(workdays) });

describe('the term to ask for a review of a freeze before judgment', () => {
  it('is five days from the day after receipt', () => {
    // Wednesday; the fifth day is a Monday.
    expect(reviewTerm('2026-11-25', days)).toEqual({
      counted: '2026-11-30',
      last: '2026-11-30',
      doBy: '2026-11-27',
    });
  });

  it('ends on the first working day after a weekend', () => {
    expect(reviewTerm('2026-11-24', days)).toEqual({
      counted: '2026-11-29',
      last: '2026-11-30',
      doBy: '2026-11-27',
    });
  });

  it('never asks to act on or before the day of receipt, and never after the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (at) => {
        const on = addDays('2026-01-01', at);
        const { counted, last, doBy } = reviewTerm(on, days);
        return doBy > on && doBy <= last && last >= counted && days.isWorkingDay(last);
      }),
    );
  });
});

it('has an objection registered within three days and decided within fifteen', () => {
  expect(objectionDays('2026-11-25')).toEqual({ registerBy: '2026-11-28', decideBy: '2026-12-10' });
});
