import { weekdayText } from '#text/format.ts';
import type { CalendarEvent } from '../writers/calendar.ts';

/** The events as text to copy, for devices whose calendar cannot import a file. */
export const eventsText = (events: readonly CalendarEvent[]): string =>
  events
    .map(({ on, title, description }) => [weekdayText(on), title, ...(description === undefined ? [] : [description])])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
