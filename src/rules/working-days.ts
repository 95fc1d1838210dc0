import { addDays, type IsoDate, weekdayOf, yearOf } from '#model/dates.ts';

/** Which days courts and offices work, as far as anybody can know it beforehand. */
export interface WorkingDays {
  /** Whether offices work on a day. */
  readonly isWorkingDay: (day: IsoDate) => boolean;
  /** The last year whose days off have been announced; before it every day is exact. */
  readonly lastYear: number;
}

/** What the State Council announces each year: days off, and weekends that are worked in exchange (ISO dates). */
export interface Announced {
  readonly daysOff: Iterable<string>;
  readonly worked: Iterable<string>;
}

/**
 * Statutory days off that follow the moon or the sun, from the first year without an announcement: New Year's Eve, on
 * which Spring Festival begins, Tomb-sweeping Day, Dragon Boat Festival and Mid-autumn Festival.
 */
const movingDays: Readonly<Record<number, readonly [eve: string, sweeping: string, dragon: string, autumn: string]>> = {
  2027: ['02-05', '04-05', '06-09', '09-15'],
  2028: ['01-25', '04-04', '05-28', '10-03'],
  2029: ['02-12', '04-04', '06-16', '09-22'],
  2030: ['02-02', '04-05', '06-05', '09-12'],
  2031: ['01-22', '04-05', '06-24', '10-01'],
  2032: ['02-10', '04-04', '06-12', '09-19'],
};

const fixedDays: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const springFestivalDays = 4;

/** The statutory days off of a year, ISO dates; only those of fixed date where the others are not known here. */
export function statutoryDays(year: number): readonly IsoDate[] {
  const of = (monthDay: string): IsoDate => `${year}-${monthDay}` as IsoDate;
  const [eve, ...single] = movingDays[year] ?? [];
  const spring = eve === undefined ? [] : Array.from({ length: springFestivalDays }, (_, at) => addDays(of(eve), at));
  return [...fixedDays.map(of), ...spring, ...single.map(of)];
}

const isWeekend = (day: IsoDate): boolean => weekdayOf(day) % 6 === 0;

/** Working days from what was announced; a later year counts weekends and statutory days off only. */
export function workingDaysFrom({ daysOff, worked }: Announced): WorkingDays {
  const off = new Set(daysOff);
  const exchanged = new Set(worked);
  // A year's own announcement holds its National Day; the one before it may reach over New Year.
  const lastYear = Math.max(
    0,
    ...[...off].filter((day) => day.endsWith('-10-01')).map((day) => Number(day.slice(0, 4))),
  );
  const statutory = new Map<number, ReadonlySet<string>>();
  const isStatutory = (day: IsoDate): boolean => {
    const year = yearOf(day);
    const known = statutory.get(year) ?? new Set<string>(statutoryDays(year));
    statutory.set(year, known);
    return known.has(day);
  };
  const isWorkingDay = (day: IsoDate): boolean => {
    if (exchanged.has(day)) return true;
    if (isWeekend(day) || off.has(day)) return false;
    return yearOf(day) <= lastYear || !isStatutory(day);
  };
  return { isWorkingDay, lastYear };
}

/** Working days as the law alone gives them, without any announcement. */
export const statutoryDaysOnly: WorkingDays = workingDaysFrom({ daysOff: [], worked: [] });

/** No run of days off is longer than this. */
const longestRest = 20;

const search = (from: IsoDate, step: 1 | -1, { isWorkingDay }: WorkingDays): IsoDate => {
  for (let away = 0; away < longestRest; away += 1) {
    const day = addDays(from, step * away);
    if (isWorkingDay(day)) return day;
  }
  return from;
};

/** The day itself where it is worked, else the first working day after it. */
export const workingDayFrom = (day: IsoDate, days: WorkingDays): IsoDate => search(day, 1, days);

/** The last working day strictly before a day. */
export const workingDayBefore = (day: IsoDate, days: WorkingDays): IsoDate => search(addDays(day, -1), -1, days);
