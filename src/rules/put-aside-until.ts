import type { IsoDate } from '#model/dates.ts';
import type { OneOff } from '#model/values.ts';
import { shortfallsOf } from './one-offs.ts';

/** The day of the last expense that something is put aside for each month; null where nothing is. */
export const putAsideUntil = (oneOffs: readonly OneOff[], from: IsoDate): IsoDate | null =>
  shortfallsOf(oneOffs, from)
    .filter(({ amount }) => amount > 0)
    .pop()?.on ?? null;
