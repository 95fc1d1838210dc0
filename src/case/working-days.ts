import { use } from 'react';
import { statutoryDaysOnly, type WorkingDays } from '#rules/working-days.ts';

let known: WorkingDays | null = null;
let loading: Promise<WorkingDays> | null = null;

/** Loads the days off that were announced. Where they cannot be loaded, the statutory ones have to do. */
export function loadWorkingDays(): Promise<WorkingDays> {
  loading ??= import('./announced-days.ts')
    .then(({ announcedDays }) => announcedDays)
    .catch(() => statutoryDaysOnly)
    .then((days) => {
      known = days;
      return days;
    });
  return loading;
}

/**
 * The working days that court terms are counted with. Suspends until they are loaded where `isNeeded`; otherwise the
 * statutory ones, at no cost.
 */
export function useWorkingDays(isNeeded: boolean): WorkingDays {
  if (!isNeeded) return statutoryDaysOnly;
  return known ?? use(loadWorkingDays());
}
