import { use } from 'react';
import { statutoryDaysOnly, type WorkingDays } from '#rules/working-days.ts';

/** A promise whose value React reads at once where it is there already. */
function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }));
  return promise;
}

const statutory: Promise<WorkingDays> = Object.assign(Promise.resolve(statutoryDaysOnly), {
  status: 'fulfilled',
  value: statutoryDaysOnly,
});
let loading: Promise<WorkingDays> | null = null;

/** Loads the days off that were announced. Where they cannot be loaded, the statutory ones have to do. */
export function loadWorkingDays(): Promise<WorkingDays> {
  loading ??= readable(
    import('./announced-days.ts').then(({ announcedDays }) => announcedDays).catch(() => statutoryDaysOnly),
  );
  return loading;
}

/**
 * The working days that court terms are counted with. Suspends until they are loaded where `isNeeded`; otherwise the
 * statutory ones, at no cost.
 */
export const useWorkingDays = (isNeeded: boolean): WorkingDays => use(isNeeded ? loadWorkingDays() : statutory);
