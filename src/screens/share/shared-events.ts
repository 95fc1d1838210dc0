import type { CalendarEvent } from '#documents/writers/calendar.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { agreedSchedule, mergedByDay } from '#rules/agreed-schedule.ts';
import type { HouseholdView } from '#share/household-view.ts';
import type { LinkView } from '#share/link-values.ts';
import { isSettled, type SharedTerms, wholeTermsOf } from '#share/result-view.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { shared } from '#words/share/shared.ts';

const words = shared.dates;

interface Told {
  readonly screen: ScreenId;
  readonly createdOn: IsoDate;
  readonly terms: SharedTerms | null;
  readonly isTrial: boolean;
}

/** Every instalment of an agreement; null where none is told of. Terms that are told whole are always agreed ones. */
function agreedDays({ screen, createdOn, terms, isTrial }: Told) {
  if (terms === null) return null;
  const { instalment, months, first } = terms;
  const whole = wholeTermsOf(terms);
  // Days that were put off are told of agreed terms only.
  const isAgreed = screens[screen].stage === 'keep' || terms.moved !== undefined;
  const isEqual = isAgreed && instalment !== null && months !== null && first !== null;
  const agreed = whole ?? (isEqual ? { monthly: instalment, months, first } : null);
  if (agreed === null) return null;
  const moved = new Map((terms.moved ?? []).map(({ from, to }) => [from, to] as const));
  const instalments = mergedByDay(
    agreedSchedule(agreed, null).instalments.map((one) => ({ ...one, on: moved.get(one.on) ?? one.on })),
  );
  const kind = instalments.length === 1 ? 'agreedOnce' : whole === null ? 'agreed' : 'agreedWhole';
  return instalments.map(({ on, amount }, at) => ({
    on,
    title: words.agreedTitle,
    description: fill(`${words[kind]}${isTrial ? words.agreedTrial : ''}`, {
      date: dateText(createdOn),
      n: String(at + 1),
      all: String(instalments.length),
      amount: amountText(amount),
    }),
  }));
}

function daysOf(told: Told) {
  const { screen, createdOn, terms } = told;
  if (terms === null || terms.first === null || isSettled({ screen })) return [];
  const proposed = {
    on: terms.first,
    title: words.proposedTitle,
    description: fill(words.proposed, { date: dateText(createdOn) }),
  };
  return agreedDays(told) ?? [proposed];
}

const eventsOf = (told: Told, today: IsoDate): readonly CalendarEvent[] =>
  daysOf(told)
    .filter(({ on }) => on >= today)
    .map((day) => ({
      ...day,
      uid: `shared-${day.on}-${told.terms?.instalment ?? 0}@youshangliang`,
      // A calendar would ring an alarm in the past at once.
      alarms: [3, 0].filter((before) => addDays(day.on, -before) >= today),
    }));

/** The days of all negotiations, oldest first, each with what it is about. Equal amounts of one day stay two events. */
function eventsOfAll({ negotiations, createdOn }: HouseholdView, today: IsoDate): readonly CalendarEvent[] {
  const taken = new Map<string, number>();
  return negotiations
    .flatMap(({ screen, outline, terms }) => {
      const covered = (outline?.products ?? []).filter((id) => outline?.apart?.includes(id) !== true);
      const products = listText(covered.map((id) => names.product[id]));
      return eventsOf({ screen, createdOn, terms, isTrial: outline?.kind === 'trial' }, today).map((event) => {
        const times = taken.get(event.uid) ?? 0;
        taken.set(event.uid, times + 1);
        return {
          ...event,
          uid: times === 0 ? event.uid : event.uid.replace('@', `-${times}@`),
          ...(products !== '' && {
            description: fill(shared.all.event, { products, text: event.description ?? '' }),
          }),
        };
      });
    })
    .sort((one, other) => one.on.localeCompare(other.on));
}

/**
 * The days to come that a shared view tells of, for the calendar of its receiver: every instalment of an agreement that
 * is being kept, else the first payment of a proposal. None without amounts or of what is settled.
 */
export const sharedEvents = (view: LinkView, today: IsoDate): readonly CalendarEvent[] =>
  'negotiations' in view
    ? eventsOfAll(view, today)
    : eventsOf({ ...view, terms: view.figures, isTrial: view.outline?.kind === 'trial' }, today);
