import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '#model/dates.ts';
import { yuan } from '../../tests/support/story.ts';
import { agreedSchedule } from './agreed-schedule.ts';
import { trackedInstalments } from './instalment-states.ts';

const { instalments } = agreedSchedule({ monthly: yuan(850), months: 5, first: '2026-10-16' }, null);

describe('how instalments stand', () => {
  it('is paid, due, due today or still to come, with what is left after each', () => {
    expect(trackedInstalments(instalments, yuan(1150), '2026-12-16')).toEqual([
      { on: '2026-10-16', amount: yuan(850), state: 'paid', paid: yuan(850), after: yuan(3400) },
      { on: '2026-11-16', amount: yuan(850), state: 'due', paid: yuan(300), after: yuan(2550) },
      { on: '2026-12-16', amount: yuan(850), state: 'dueToday', paid: 0, after: yuan(1700) },
      { on: '2027-01-16', amount: yuan(850), state: 'coming', paid: 0, after: yuan(850) },
      { on: '2027-02-16', amount: yuan(850), state: 'coming', paid: 0, after: 0 },
    ]);
  });

  it('hands out every fen that was paid once, to the oldest first', () => {
    fc.assert(
      fc.property(fc.nat(600_000), fc.nat(8), (paidSum, months) => {
        const tracked = trackedInstalments(instalments, paidSum, addMonths('2026-09-16', months));
        const paid = tracked.reduce((sum, instalment) => sum + instalment.paid, 0);
        expect(paid).toBe(Math.min(paidSum, yuan(4250)));
        const open = tracked.findIndex(({ state }) => state !== 'paid');
        expect(tracked.slice(open + 1).every((instalment) => open === -1 || instalment.paid === 0)).toBe(true);
      }),
    );
  });
});
