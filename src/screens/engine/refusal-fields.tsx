import type { EarlierRefusal } from '#case/schemas.ts';
import { SelectField } from '#components/select-field.tsx';
import type { IsoDate } from '#model/dates.ts';
import { longestNote } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { readDay } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { names } from '#words/names.ts';
import { earlierRefusalsWords as words } from '#words/refused/earlier-refusals.ts';
import { DateField } from './date-field.tsx';
import { ShortField } from './short-field.tsx';
import type { TypedRow } from './use-logged-rows.ts';

const channels = screens.channel.options;

/** A row in which nothing is typed. */
export const emptyRefusal: TypedRow = { on: '', channel: 'phone', ticket: '' };

/** A refusal from before the case as the text of its fields. */
export const typedRefusal = ({ on, channel, ticket = '' }: EarlierRefusal): TypedRow => ({
  on: on ?? '',
  channel,
  ticket,
});

const channelOf = (id: string | undefined) => channels.find((channel) => channel === id) ?? 'phone';

/** What is wrong with its day; undefined where nothing is, or where none is typed. */
export function wrongInRefusal({ on = '' }: TypedRow, today: IsoDate): string | undefined {
  const day = readDay(on);
  if (day === null) return problems.badDate;
  return day !== undefined && day > today ? problems.futureDate : undefined;
}

/** A row as it is stored: without a day that is not possible, and not at all while nothing is typed. */
export function readRefusal(row: TypedRow, today: IsoDate): readonly EarlierRefusal[] {
  const { on = '', channel, ticket = '' } = row;
  const typedDay = readDay(on);
  const day = typedDay && wrongInRefusal(row, today) === undefined ? { on: typedDay } : {};
  const named = ticket.trim() === '' ? {} : { ticket: ticket.trim() };
  const told = { ...day, channel: channelOf(channel), ...named };
  return 'on' in told || 'ticket' in told ? [told] : [];
}

interface RefusalFieldsProps {
  readonly row: TypedRow;
  /** Begins the ids of the fields. */
  readonly place: string;
  readonly today: IsoDate;
  readonly set: (name: string, typed: string) => void;
}

/** The fields of a refusal from before the case. */
export function RefusalFields({ row, place, today, set }: RefusalFieldsProps) {
  const { on = '', channel, ticket = '' } = row;
  const lacksDay = readDay(on) === undefined && !(ticket === '' && channel === emptyRefusal.channel);
  return (
    <>
      <DateField
        id={`${place}-on`}
        label={words.on}
        value={on}
        max={today}
        error={lacksDay ? words.noDate : wrongInRefusal(row, today)}
        onChange={(typed) => set('on', typed)}
      />
      <SelectField
        id={`${place}-channel`}
        label={words.channel}
        value={channelOf(channel)}
        options={channels.map((id) => ({ id, label: names.channel[id] }))}
        onChange={(id) => set('channel', id)}
      />
      <ShortField
        id={`${place}-ticket`}
        label={words.ticket}
        value={ticket}
        most={longestNote}
        onChange={(typed) => set('ticket', typed)}
      />
    </>
  );
}
