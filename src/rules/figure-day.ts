import { addDays, type IsoDate } from '#model/dates.ts';
import { suggestedDays } from './suggested-days.ts';

/** The latest day that may be promised on a day; null where nothing limits it. A court term is such a limit. */
export type LatestDay = (on: IsoDate) => IsoDate | null;

const noLimit: LatestDay = () => null;

function dayToPromise(on: IsoDate, latest: LatestDay): IsoDate {
  const usual = addDays(on, suggestedDays.sums);
  const limit = latest(on);
  return limit !== null && limit < usual ? limit : usual;
}

/**
 * The day by which the person last promised to name a figure; null where they never did.
 * @param promisedOn Days on which they promised it, oldest first; a promise repeated before its day keeps that day.
 */
export const promisedFigureDay = (promisedOn: readonly IsoDate[], latest: LatestDay = noLimit): IsoDate | null =>
  promisedOn.reduce<IsoDate | null>((day, on) => (day === null || day <= on ? dayToPromise(on, latest) : day), null);

/** The day to promise a figure by now: the one promised before while it lies ahead, else a new one. */
export function figureDay(promisedOn: readonly IsoDate[], today: IsoDate, latest: LatestDay = noLimit): IsoDate {
  const promised = promisedFigureDay(promisedOn, latest);
  return promised !== null && promised > today ? promised : dayToPromise(today, latest);
}
