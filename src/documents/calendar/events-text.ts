import { weekdayText } from '#text/format.ts';
import type { CalendarEvent } from '../writers/calendar.ts';

/** The events as text to be copied, where no calendar takes a file. */
export const eventsText = (events: readonly CalendarEvent[]): string =>
  events
    .map(({ on, title, description }) => [weekdayText(on), title, ...(description === undefined ? [] : [description])])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
