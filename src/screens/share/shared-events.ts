import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import { isSettled, type ResultView } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { shared } from '#words/share/shared.ts';

const words = shared.dates;

/**
 * The days to come that a shared view tells of, for the calendar of its receiver: every instalment of an agreement that
 * is being kept, else the first payment of a proposal. None without amounts or of a settled case.
 */
export function sharedEvents(view: ResultView, today: IsoDate): readonly CalendarEvent[] {
  const { figures, screen, createdOn } = view;
  if (figures === null || figures.first === null || isSettled(view)) return [];
  const { first, instalment, months } = figures;
  const date = dateText(createdOn);
  const isKept = screens[screen].stage === 'keep' && instalment !== null && months !== null;
  const days = isKept
    ? agreedSchedule({ monthly: instalment, months, first }, null).instalments.map(({ on, amount }, at) => ({
        on,
        title: words.agreedTitle,
        description: fill(words.agreed, { date, n: String(at + 1), all: String(months), amount: amountText(amount) }),
      }))
    : [{ on: first, title: words.proposedTitle, description: fill(words.proposed, { date }) }];
  return days
    .filter(({ on }) => on >= today)
    .map((day) => ({
      ...day,
      uid: `shared-${day.on}-${instalment ?? 0}@youshangliang`,
      // A calendar would ring an alarm in the past at once.
      alarms: [3, 0].filter((before) => addDays(day.on, -before) >= today),
    }));
}
