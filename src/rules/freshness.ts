import { addDays, daysBetween, type IsoDate } from '#model/dates.ts';

/** For so many days a check holds. This tool's own rule: half a year. */
export const checkHoldsDays = 180;

/** From so many years on, the age of a report is named. This tool's own rule. */
const namedAgeYears = 5;

/** What is known of the time of a claim. */
export interface Claim {
  /** The day on which the claim was last compared with its source. */
  readonly checkedOn: IsoDate;
  /** What the source itself says will end, and the last day on which it holds. */
  readonly ends?: { readonly on: IsoDate } | undefined;
  /** Set where no day makes it wrong. */
  readonly lasts?: true | undefined;
}

/**
 * Why a claim may no longer hold on the day `today`: what it speaks of has ended (`ended`), or more than
 * `checkHoldsDays` days have passed since the check (`old`); null while neither is so, and for ever where it lasts. The
 * last day still holds.
 */
export function staleness({ checkedOn, ends, lasts }: Claim, today: IsoDate): 'ended' | 'old' | null {
  if (lasts) return null;
  if (ends !== undefined && daysBetween(ends.on, today) > 0) return 'ended';
  return daysBetween(checkedOn, today) > checkHoldsDays ? 'old' : null;
}

/** The day by which a claim is to be checked again: the last one on which it is not stale; null where it lasts. */
export function dueDay({ checkedOn, ends, lasts }: Claim): IsoDate | null {
  if (lasts) return null;
  const held = addDays(checkedOn, checkHoldsDays);
  return ends !== undefined && daysBetween(ends.on, held) > 0 ? ends.on : held;
}

/**
 * The age of a text in whole years on the day `today`, or null below `namedAgeYears`. Of its day the month and the day
 * may be unknown, `YYYY` or `YYYY-MM`: it then counts from the end of that year or month.
 */
export function yearsOld(dated: string, today: IsoDate): number | null {
  const [year = '', month = '12', day = '31'] = dated.split('-');
  const hadItsDay = today.slice(5) >= `${month}-${day}`;
  const years = Number(today.slice(0, 4)) - Number(year) - (hadItsDay ? 0 : 1);
  return years >= namedAgeYears ? years : null;
}
