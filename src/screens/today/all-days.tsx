import { useCase } from '#case/case-context.tsx';
import { putIntoCalendar } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { useRoad } from '#case/use-journey.ts';
import { calendarEvents, cancelledEvents } from '#documents/calendar/case-calendar.ts';
import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { ExportCalendar } from '../documents/export-calendar.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { useFileChange } from '../engine/use-file-change.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import type { NegotiationCard } from './negotiation-card.tsx';

/** Says in the notes of an event, which others see least, with whom it is. */
const withWhom = (events: readonly CalendarEvent[], about: string): readonly CalendarEvent[] =>
  events.map((event) => ({
    ...event,
    description: fill(words.calendarWith, { what: about, description: event.description ?? '' }),
  }));

interface AllDaysProps {
  /** The one on screen. */
  readonly own: NegotiationCard;
  readonly cards: readonly NegotiationCard[];
}

/** The days of all negotiations as one calendar, each with whom it is; each negotiation remembers its own, so that the next file cancels what is gone. */
export function AllDays({ own: { about }, cards }: AllDaysProps) {
  const today = useToday();
  const brief = useBrief();
  const road = useRoad();
  const file = useCase((state) => state.file);
  const change = useFileChange();
  const { currentId: caseId } = useCaseSwitch();
  const own = calendarEvents({ brief, road, file, caseId });
  const others = cards.map((card) => {
    const events = calendarEvents({ brief: card.brief, road: card.road, file: card.other.file, caseId: card.other.id });
    return { card, events, about: card.about };
  });
  return (
    <ExportCalendar
      events={[...withWhom(own, about), ...others.flatMap(({ events, about }) => withWhom(events, about))]}
      cancelled={[
        ...cancelledEvents(own, file.inCalendar, today),
        ...others.flatMap(({ events, card }) => cancelledEvents(events, card.other.file.inCalendar, today)),
      ]}
      onSaved={() => {
        for (const { id, events } of [
          { id: caseId, events: own },
          ...others.map(({ card, events }) => ({ id: card.other.id, events })),
        ])
          change(id, putIntoCalendar(events.map(({ uid, on }) => ({ uid, on }))));
      }}
    />
  );
}
