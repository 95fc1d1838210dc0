import { generateIcsCalendar, type IcsAlarm, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { addDays, dayNumber, type IsoDate } from '#model/dates.ts';
import { writableText } from '#text/writable-text.ts';
import { foldLines } from './fold-lines.ts';

/** An all-day event. */
export interface CalendarEvent {
  /** The same for the same event of a case, so that a second import adds no duplicate. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly description?: string;
  /** Alarms, in days before the event. */
  readonly alarms: readonly number[];
  /** True for an event of an earlier file that no longer holds. */
  readonly isCancelled?: true;
}

const dayLength = 86_400_000;
const minuteLength = 60_000;
/** Alarms ring at nine in the morning instead of midnight, when the day begins. */
const alarmHour = 9;

// biome-ignore lint/style/noRestrictedGlobals: the library takes its days as moments of UTC.
const momentOf = (milliseconds: number): Date => new Date(milliseconds);
const wholeDay = (on: IsoDate): IcsDateObject => ({ type: 'DATE', date: momentOf(dayNumber(on) * dayLength) });

const tidy = (text: string): string => writableText(text).replace(/\r\n?|[\u2028\u2029]/g, '\n');

/** The library escapes the texts of an event, but not those of its alarm. */
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');

/** An alarm relative to the start of the event's day: `-P2DT15H` is nine o'clock three days before. */
function alarmBefore(days: number, title: string): IcsAlarm {
  const value =
    days === 0 ? { hours: alarmHour } : { before: true, ...(days > 1 && { days: days - 1 }), hours: 24 - alarmHour };
  return { action: 'DISPLAY', description: escaped(title), trigger: { type: 'relative', value } };
}

function eventOf({ uid, on, title, description, alarms, isCancelled }: CalendarEvent, now: number): IcsEvent {
  const summary = tidy(title);
  return {
    uid,
    summary,
    ...(description !== undefined && { description: tidy(description) }),
    stamp: { date: momentOf(now) },
    start: wholeDay(on),
    end: wholeDay(addDays(on, 1)),
    // Calendars take the higher number for the newer version of an event.
    sequence: Math.floor(now / minuteLength),
    ...(isCancelled && { status: 'CANCELLED' as const }),
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
