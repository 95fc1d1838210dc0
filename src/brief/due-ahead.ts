import type { Step } from '#machines/replay.ts';
import { addDays, daysBetween, type IsoDate } from '#model/dates.ts';
import type { Debt } from '#model/values.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { bandHoldsFor, isDueAhead, nextDueDay } from '#rules/timing.ts';
import type { KeptSchedule } from './kept-schedule.ts';

/** What was known from a day on of when the debts talked about fall due. */
export interface DueTold {
  readonly on: IsoDate;
  readonly timing: Facts['timing'];
  readonly debts: readonly Debt[];
}

/** What the answers told of due days, oldest first. */
export const duesToldOn = (path: readonly Step[]): readonly DueTold[] =>
  path
    .filter(({ screen }) => screen === 'timing' || screen === 'debts')
    .map(({ answer, facts }) => ({ on: answer.on, timing: facts.timing, debts: debtsInTalk(facts) }));

/** The nearest due day that was said or agreed, seen from a day. */
function knownDueDay(kept: KeptSchedule | null, told: DueTold | undefined, on: IsoDate): IsoDate | null {
  const agreed = kept?.instalments.find((instalment) => instalment.on >= on);
  if (agreed !== undefined) return agreed.on;
  const isAhead = isDueAhead(told?.timing?.band ?? null);
  const days = (told?.debts ?? []).flatMap(({ standing, dueDay }) =>
    dueDay !== undefined && (standing === 'notDue' || (standing === undefined && isAhead))
      ? [nextDueDay(dueDay, on)]
      : [],
  );
  return days.sort()[0] ?? null;
}

/** The nearest due day that was told or agreed, seen from a day; null where none is known. */
export const dueDayKnown = ({ duesTold, kept }: Dues, on: IsoDate): IsoDate | null =>
  knownDueDay(kept, duesTold.filter((one) => one.on <= on).pop(), on);

interface Dues {
  readonly duesTold: readonly DueTold[];
  /** The agreement in force: its instalments come before what was said of the debts. */
  readonly kept: KeptSchedule | null;
}

/**
 * The latest day that may be suggested or promised while a debt is about to fall due: the one before the due day, or a
 * few days on where all that is known is that it is within a week. Never the day itself on which it is suggested. Null
 * where nothing is known to fall due.
 */
export function latestBeforeDue({ duesTold, kept }: Dues, on: IsoDate): IsoDate | null {
  const told = duesTold.filter((one) => one.on <= on).pop();
  const due = dueDayKnown({ duesTold, kept }, on);
  const tomorrow = addDays(on, 1);
  const limits = due === null ? [] : [addDays(due, -1)];
  const timing = kept === null ? (told?.timing ?? null) : null;
  if (timing?.band === 'dueSoon' && daysBetween(timing.on, on) <= bandHoldsFor.dueSoon) {
    const last = addDays(timing.on, bandHoldsFor.dueSoon);
    // A known day within the week is the one that was meant.
    if (due === null || due > last) limits.push(addDays(on, suggestedDays.beforeDue), last);
  }
  const [latest] = limits.sort();
  if (latest === undefined) return null;
  return daysBetween(tomorrow, latest) < 0 ? tomorrow : latest;
}

/** The day so many days from another one, or the latest one before something falls due, whichever comes first. */
export function dayBeforeDue(dues: Dues, on: IsoDate, days: number): IsoDate {
  const usual = addDays(on, days);
  const latest = latestBeforeDue(dues, on);
  return latest !== null && latest < usual ? latest : usual;
}
