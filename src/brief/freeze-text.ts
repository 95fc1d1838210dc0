import { daysBetween, type IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { freezeDays as words } from '#words/urgent/freeze-days.ts';
import { type Freeze, reviewBy } from './freeze.ts';

/** How many days a freeze stays in sight after its last day. */
const daysInSight = 30;

/** How a freeze stands on a day, in one line; null where nothing is left to do about it. */
export function freezeLine({ by, on, review, objection }: Freeze, today: IsoDate): string | null {
  if (on === null) return by === 'beforeJudgment' ? words.bannerReviewUnknown : words.bannerNotFiled;
  if (review !== null) {
    const day = reviewBy(review, today);
    if (day === null) return daysBetween(review.last, today) > daysInSight ? null : words.bannerReviewOver;
    if (day === today) return words.bannerReviewToday;
    return fill(day === review.doBy ? words.bannerReview : words.bannerReviewLast, { date: weekdayText(day) });
  }
  if (objection === null) return null;
  const { registerBy, decideBy } = objection;
  if (today <= registerBy) return fill(words.bannerRegister, { date: weekdayText(registerBy) });
  if (today <= decideBy) return fill(words.bannerDecide, { date: weekdayText(decideBy) });
  return daysBetween(decideBy, today) > daysInSight ? null : words.bannerDecided;
}
