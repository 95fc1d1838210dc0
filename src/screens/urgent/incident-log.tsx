import { useCase, useCaseActions } from '#case/case-context.tsx';
import { incidentsLogged } from '#case/file-changes.ts';
import type { Incident } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import type { IsoDate } from '#model/dates.ts';
import { longestNote, longestQuote, mostIncidents } from '#model/limits.ts';
import { incidentKinds } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { readDay, readTime } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { incidents as words } from '#words/urgent/incident-log.ts';
import { DateField } from '../engine/date-field.tsx';
import { ShortField } from '../engine/short-field.tsx';
import { type TypedRow, useLoggedRows } from '../engine/use-logged-rows.ts';

const addId = 'incident-add';

const emptyRow: TypedRow = { on: '', at: '', kind: 'night', caller: '', said: '' };

const rowOf = ({ on, at = '', kind, caller = '', said = '' }: Incident): TypedRow => ({
  on: on ?? '',
  at,
  kind,
  caller,
  said,
});

const kindOf = (id: string | undefined) => incidentKinds.find((kind) => kind === id) ?? 'other';

/** True for a row without text. The kind does not count, because one is always chosen. */
const isEmpty = ({ on = '', at = '', caller = '', said = '' }: TypedRow): boolean => on + at + caller + said === '';

function problemOf(row: TypedRow, today: IsoDate): string | undefined {
  const on = readDay(row.on ?? '');
  if (on === undefined) return isEmpty(row) ? undefined : words.noDate;
  if (on === null) return problems.badDate;
  return on > today ? problems.futureDate : undefined;
}

/** A row as it is stored: without an impossible day or time, and not at all where nothing can be read. */
function read(row: TypedRow, today: IsoDate): readonly Incident[] {
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

/** The log of what collectors did; a complaint lists its entries by day. */
export function IncidentLog() {
  const today = useToday();
  const kept = useCase(({ file }) => file.incidents);
  const { change } = useCaseActions();
  const { rows, ...edit } = useLoggedRows({
    stored: kept,
    empty: emptyRow,
    rowOf,
    read: (row) => read(row, today),
    store: (entries) => change(incidentsLogged(entries)),
  });
  const remove = (at: number) => {
    edit.remove(at);
    // The pressed button is gone; without this the focus would fall to the page.
    document.getElementById(addId)?.focus();
  };
  return (
    <section aria-labelledby="incidents" className="my-4">
      <h2 id="incidents" className="font-bold">
        {words.title}
      </h2>
      <p className="text-hint text-ink-soft">{words.lead}</p>
      {rows.map((row, at) => (
        <IncidentRow
          // The index serves as key: rows have no other identity, and every field is controlled.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          key={at}
          row={row}
          at={at}
          today={today}
          // An entry that says something and no day is one of today, until another day is chosen.
          set={(name, typed) =>
            edit.set(at, { ...(isEmpty(row) && name !== 'on' && typed !== '' && { on: today }), [name]: typed })
          }
          remove={rows.length > 1 ? () => remove(at) : null}
        />
      ))}
      <p role="status" className="my-2 text-hint text-ink-soft">
        {kept.length > 0 && fill(words.kept, { n: String(kept.length) })}
      </p>
      {rows.length < mostIncidents && (
        <Button id={addId} look="quiet" onClick={edit.add}>
          {words.add}
        </Button>
      )}
    </section>
  );
}

interface IncidentRowProps {
  readonly row: TypedRow;
  readonly at: number;
  readonly today: IsoDate;
  readonly set: (name: string, typed: string) => void;
  readonly remove: (() => void) | null;
}

function IncidentRow({ row, at, today, set, remove }: IncidentRowProps) {
  const n = String(at + 1);
  const field = (name: 'on' | 'at' | 'caller' | 'said') => ({
    id: `incident-${at}-${name}`,
    label: words[name],
    value: row[name] ?? '',
    onChange: (typed: string) => set(name, typed),
  });
  return (
    <fieldset className="border-t border-line py-2">
      <legend className="float-left w-full pt-2 font-bold">{fill(words.row, { n })}</legend>
      <div className="clear-both">
        <DateField {...field('on')} max={today} error={problemOf(row, today)} />
        <TextField
          {...field('at')}
          type="time"
          error={readTime(row.at ?? '') === null ? problems.badTime : undefined}
          optionalMark={common.optional}
        />
        <SelectField
          id={`incident-${at}-kind`}
          label={words.kind}
          value={kindOf(row.kind)}
          options={incidentKinds.map((id) => ({ id, label: words.kinds[id] }))}
          onChange={(id) => set('kind', id)}
        />
        <ShortField {...field('caller')} most={longestNote} optionalMark={common.optional} />
        <ShortField {...field('said')} most={longestQuote} hint={words.saidHint} optionalMark={common.optional} />
        {remove !== null && (
          <Button look="quiet" onClick={remove}>
            {fill(words.remove, { n })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
