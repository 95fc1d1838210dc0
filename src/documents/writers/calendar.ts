import { generateIcsCalendar, type IcsAlarm, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { addDays, dayNumber, type IsoDate } from '#model/dates.ts';
import { writableText } from '#text/writable-text.ts';
import { foldLines } from './fold-lines.ts';

/** Something on one day, with no time of its own. */
export interface CalendarEvent {
  /** The same for the same event of the same case, so that it is not there twice after a second import. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly description?: string;
  /** How many days before it the calendar speaks up. */
  readonly alarms: readonly number[];
}

const dayLength = 86_400_000;
const minuteLength = 60_000;
/** Alarms come at nine in the morning, not at midnight when the day begins. */
const alarmHour = 9;

// biome-ignore lint/style/noRestrictedGlobals: the library takes its days as moments of UTC.
const momentOf = (milliseconds: number): Date => new Date(milliseconds);
const wholeDay = (on: IsoDate): IcsDateObject => ({ type: 'DATE', date: momentOf(dayNumber(on) * dayLength) });

const tidy = (text: string): string => writableText(text).replace(/\r\n?|[\u2028\u2029]/g, '\n');

/** The library escapes the words of an event, but not those of its alarm. */
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');

/** Counted from the start of the day of the event: `-P2DT15H` is nine o'clock three days before. */
function alarmBefore(days: number, title: string): IcsAlarm {
  const value =
    days === 0 ? { hours: alarmHour } : { before: true, ...(days > 1 && { days: days - 1 }), hours: 24 - alarmHour };
  return { action: 'DISPLAY', description: escaped(title), trigger: { type: 'relative', value } };
}

function eventOf({ uid, on, title, description, alarms }: CalendarEvent, now: number): IcsEvent {
  const summary = tidy(title);
  return {
    uid,
    summary,
    ...(description !== undefined && { description: tidy(description) }),
    stamp: { date: momentOf(now) },
    start: wholeDay(on),
    end: wholeDay(addDays(on, 1)),
    // A later file stands for the newer state.
    sequence: Math.floor(now / minuteLength),
    class: 'PRIVATE',
    timeTransparent: 'TRANSPARENT',
    alarms: alarms.map((days) => alarmBefore(days, summary)),
  };
}

/**
 * The events as a calendar file (.ics).
 * @param now Milliseconds since 1970 UTC.
 */
export const calendarOf = (events: readonly CalendarEvent[], now: number): string =>
  foldLines(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//youshangliang//youshangliang//ZH',
      events: events.map((event) => eventOf(event, now)),
    }),
  );
