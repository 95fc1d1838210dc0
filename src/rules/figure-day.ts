import { addDays, type IsoDate } from '#model/dates.ts';
import { suggestedDays } from './suggested-days.ts';

/**
 * The day by which the person told the other side last that they would name a figure; null where they never did.
 * @param promisedOn Days on which it was said, oldest first: a second contact says the day of the first, as
 *   long as that lies ahead.
 */
export const promisedFigureDay = (promisedOn: readonly IsoDate[]): IsoDate | null =>
  promisedOn.reduce<IsoDate | null>(
    (day, on) => (day === null || day <= on ? addDays(on, suggestedDays.sums) : day),
    null,
  );

/** The day by which the person says now that they will name a figure. */
export function figureDay(promisedOn: readonly IsoDate[], today: IsoDate): IsoDate {
  const promised = promisedFigureDay(promisedOn);
  return promised !== null && promised > today ? promised : addDays(today, suggestedDays.sums);
}

/** The day that was promised and is there, without the figure; null where none is. */
export function figureOverdue(promisedOn: readonly IsoDate[], today: IsoDate): IsoDate | null {
  const day = promisedFigureDay(promisedOn);
  return day !== null && day <= today ? day : null;
}
