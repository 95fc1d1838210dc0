import { addDays, type IsoDate } from '#model/dates.ts';
import { suggestedDays } from './suggested-days.ts';

/**
 * The day by which the person last promised to name a figure; null where they never did.
 * @param promisedOn Days on which they promised it, oldest first; a promise repeated before its day keeps that day.
 */
export const promisedFigureDay = (promisedOn: readonly IsoDate[]): IsoDate | null =>
  promisedOn.reduce<IsoDate | null>(
    (day, on) => (day === null || day <= on ? addDays(on, suggestedDays.sums) : day),
    null,
  );

/** The day to promise a figure by now: the one promised before while it lies ahead, else a new one. */
export function figureDay(promisedOn: readonly IsoDate[], today: IsoDate): IsoDate {
  const promised = promisedFigureDay(promisedOn);
  return promised !== null && promised > today ? promised : addDays(today, suggestedDays.sums);
}

/** The promised day once it has come; null before it and where none was promised. */
export function figureOverdue(promisedOn: readonly IsoDate[], today: IsoDate): IsoDate | null {
  const day = promisedFigureDay(promisedOn);
  return day !== null && day <= today ? day : null;
}
