import { useCase, useCaseActions } from '#case/case-context.tsx';
import { refusedBefore } from '#case/file-changes.ts';
import type { EarlierRefusal } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { IsoDate } from '#model/dates.ts';
import { longestNote, mostEarlierRefusals } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { readDay } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { names } from '#words/names.ts';
import { earlierRefusalsWords } from '#words/refused/earlier-refusals.ts';
import { DateField } from '../engine/date-field.tsx';
import { ShortField } from '../engine/short-field.tsx';
import { type TypedRow, useLoggedRows } from '../engine/use-logged-rows.ts';

const words = earlierRefusalsWords;
const channels = screens.channel.options;

const emptyRow: TypedRow = { on: '', channel: 'phone', ticket: '' };

const rowOf = ({ on, channel, ticket = '' }: EarlierRefusal): TypedRow => ({ on: on ?? '', channel, ticket });

const channelOf = (id: string | undefined) => channels.find((channel) => channel === id) ?? 'phone';

const problemOf = ({ on = '', channel, ticket = '' }: TypedRow, today: IsoDate): string | undefined => {
  const day = readDay(on);
  if (day === undefined) return ticket === '' && channel === emptyRow.channel ? undefined : words.noDate;
  if (day === null) return problems.badDate;
  return day > today ? problems.futureDate : undefined;
};

/** A row as it is stored: without a day that is not possible, and not at all while nothing is typed. */
const read = (row: TypedRow, today: IsoDate): readonly EarlierRefusal[] => {
  const { on = '', channel, ticket = '' } = row;
  const typedDay = readDay(on);
  const day = typedDay && problemOf(row, today) === undefined ? { on: typedDay } : {};
  const named = ticket.trim() === '' ? {} : { ticket: ticket.trim() };
  const told = { ...day, channel: channelOf(channel), ...named };
  return 'on' in told || 'ticket' in told ? [told] : [];
};

/** The list of refusals from before this case, stored as they are typed; later letters quote those with a day. */
export function EarlierRefusals() {
  const today = useToday();
  const stored = useCase(({ file }) => file.refusals);
  const { change } = useCaseActions();
  const { rows, set, add, remove } = useLoggedRows({
    stored,
    empty: emptyRow,
    rowOf,
    read: (row) => read(row, today),
    store: (entries) => change(refusedBefore(entries)),
  });
  return (
    <Disclosure title={words.title}>
      <p>{words.lead}</p>
      {rows.map((row, at) => {
        const n = String(at + 1);
        const place = `earlier-${at}`;
        return (
          <fieldset key={place} className="border-t border-line py-2">
            <legend className="float-left w-full pt-2 font-bold">{fill(words.row, { n })}</legend>
            <div className="clear-both">
              <DateField
                id={`${place}-on`}
                label={words.on}
                value={row.on ?? ''}
                max={today}
                error={problemOf(row, today)}
                onChange={(typed) => set(at, { on: typed })}
              />
              <SelectField
                id={`${place}-channel`}
                label={words.channel}
                value={channelOf(row.channel)}
                options={channels.map((id) => ({ id, label: names.channel[id] }))}
                onChange={(id) => set(at, { channel: id })}
              />
              <ShortField
                id={`${place}-ticket`}
                label={words.ticket}
                value={row.ticket ?? ''}
                most={longestNote}
                onChange={(typed) => set(at, { ticket: typed })}
              />
              {rows.length > 1 && (
                <Button look="quiet" onClick={() => remove(at)}>
                  {fill(words.remove, { n })}
                </Button>
              )}
            </div>
          </fieldset>
        );
      })}
      {rows.length < mostEarlierRefusals && (
        <Button look="quiet" onClick={add}>
          {words.add}
        </Button>
      )}
    </Disclosure>
  );
}
