import type { Day } from '#components/days.tsx';
import { addDays, addMonths, type IsoDate } from '#model/dates.ts';
import { stations } from '#model/stages.ts';
import { shownDay } from '#screens/engine/shown-day.ts';
import { amountText, weekdayText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { result } from '#words/result/result.ts';
import { common } from '#words/shell/common.ts';

/** The date of the samples, whatever the clock says. */
const today: IsoDate = '2026-11-22';

export const amount = amountText(120_000);
/** Ten times the largest amount that storage accepts: nothing on a screen is wider. */
export const hugeAmount = amountText(99_999_999_999);
/** Text without a place to break. */
export const longWord = 'https://www.example.org/'.padEnd(64, 'unbreakable');
export const longName = names.lender;
export const stationNames = stations.map((id) => common.stations[id]);

export const sampleDays: readonly Day[] = [
  shownDay({ id: 'past', on: addDays(today, -9), what: result.dates.submitted }, today),
  shownDay({ id: 'today', on: today, what: result.dates.promised }, today),
  shownDay({ id: 'soon', on: addDays(today, 3), what: result.dates.courtDoBy }, today),
  shownDay({ id: 'far', on: addDays(today, 400), what: result.steps.comeBack + result.steps.speakEarly }, today),
];

/** The schedule rows of a plan with this many instalments. */
export const instalments = (months: number, each: string) =>
  Array.from({ length: months }, (_, at) => ({
    id: String(at),
    nth: String(at + 1),
    on: weekdayText(addMonths('2026-12-28', at)),
    amount: each,
  }));
