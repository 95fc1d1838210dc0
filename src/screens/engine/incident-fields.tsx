import type { Incident } from '#case/schemas.ts';
import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { saysDespair } from '#messages/despair.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestNote, longestQuote } from '#model/limits.ts';
import { incidentKinds } from '#model/values.ts';
import { readDay, readTime } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { incidents as words } from '#words/urgent/incident-log.ts';
import { DateField } from './date-field.tsx';
import { HowAreYou } from './how-are-you.tsx';
import { ShortField } from './short-field.tsx';
import type { TypedRow } from './use-logged-rows.ts';

/** A row in which nothing is typed. It names no conduct: a complaint quotes it, chosen or left alone. */
export const emptyIncident: TypedRow = { on: '', at: '', kind: 'other', caller: '', said: '' };

/** An entry of the log as the text of its fields. */
export const typedIncident = ({ on, at = '', kind, caller = '', said = '' }: Incident): TypedRow => ({
  on: on ?? '',
  at,
  kind,
  caller,
  said,
});

const kindOf = (id: string | undefined) => incidentKinds.find((kind) => kind === id) ?? 'other';

/** True for a row without text. The kind does not count, because one is always chosen. */
export const isEmptyIncident = ({ on = '', at = '', caller = '', said = '' }: TypedRow): boolean =>
  on + at + caller + said === '';

/** What is wrong with the day or the time; undefined where nothing is. */
export function wrongInIncident({ on = '', at = '' }: TypedRow, today: IsoDate) {
  const day = readDay(on);
  const future = day !== undefined && day !== null && day > today ? problems.futureDate : undefined;
  return {
    on: day === null ? problems.badDate : future,
    at: readTime(at) === null ? problems.badTime : undefined,
  };
}

/** A row as it is stored: without an impossible day or time, and not at all where nothing can be read. */
export function readIncident(row: TypedRow, today: IsoDate): readonly Incident[] {
  const { on = '', at = '', kind, caller = '', said = '' } = row;
  const day = readDay(on);
  // Some browsers show a plain text box instead of a time field.
  const time = readTime(at);
  const told = {
    ...(day && day <= today ? { on: day } : {}),
    ...(time ? { at: time } : {}),
    ...(caller.trim() === '' ? {} : { caller: caller.trim() }),
    ...(said.trim() === '' ? {} : { said: said.trim() }),
  };
  return Object.keys(told).length === 0 ? [] : [{ ...told, kind: kindOf(kind) }];
}

interface IncidentFieldsProps {
  readonly row: TypedRow;
  /** Begins the ids of the fields. */
  readonly place: string;
  readonly today: IsoDate;
  readonly set: (name: string, typed: string) => void;
}

/** The fields of one thing that a collector did. */
export function IncidentFields({ row, place, today, set }: IncidentFieldsProps) {
  const wrong = wrongInIncident(row, today);
  const lacksDay = readDay(row.on ?? '') === undefined && !isEmptyIncident(row);
  const field = (name: 'on' | 'at' | 'caller' | 'said') => ({
    id: `${place}-${name}`,
    label: words[name],
    value: row[name] ?? '',
    onChange: (typed: string) => set(name, typed),
  });
  return (
    <>
      <DateField {...field('on')} max={today} error={lacksDay ? words.noDate : wrong.on} />
      <TextField {...field('at')} type="time" error={wrong.at} optionalMark={common.optional} />
      <SelectField
        id={`${place}-kind`}
        label={words.kind}
        value={kindOf(row.kind)}
        options={incidentKinds.map((id) => ({ id, label: words.kinds[id] }))}
        onChange={(id) => set('kind', id)}
      />
      <ShortField
        {...field('caller')}
        label={kindOf(row.kind) === 'others' ? words.callerToOthers : words.caller}
        most={longestNote}
        optionalMark={common.optional}
      />
      <ShortField {...field('said')} most={longestQuote} hint={words.saidHint} optionalMark={common.optional} />
      {saysDespair(row.said ?? '') && <HowAreYou />}
    </>
  );
}
