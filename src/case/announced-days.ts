import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { workingDaysFrom } from '#rules/working-days.ts';

/** The days off the State Council has announced, as far as the `chinese-days` package knows them. */
export const announcedDays = workingDaysFrom({ daysOff: Object.keys(holidays), worked: Object.keys(workdays) });
