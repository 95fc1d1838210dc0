import { daysBetween, isIsoDate } from '#model/dates.ts';
import { beijingDay } from '#rules/beijing-day.ts';

/** From so many days on, the age of the words is told where there are newer ones. This tool's own rule. */
const wordsAgeDays = 60;

const mark = 'words-day';

/** The day of the words of this page, as the build wrote it into `index.html`. */
const ownDay = (): string => document.querySelector<HTMLMetaElement>(`meta[name="${mark}"]`)?.content ?? '';

/** How many days old the words of this page are, where that is to be told; otherwise null. */
export function ageToTell(): number | null {
  const day = ownDay();
  const days = isIsoDate(day) ? daysBetween(day, beijingDay(Date.now())) : 0;
  return days >= wordsAgeDays ? days : null;
}

/** True where a page, given as its HTML, has younger words than this one. */
export const wordsAreNewer = (html: string): boolean =>
  (new RegExp(`name="${mark}" content="([\\d-]+)"`).exec(html)?.[1] ?? '') > ownDay();
