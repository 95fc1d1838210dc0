import { type ComponentType, useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import type { NotedAt } from '#brief/case-events.ts';
import { paymentCorrected } from '#brief/payment-changes.ts';
import { type Entry, entryCorrected } from '#case/entries.ts';
import type { FileChange } from '#case/file-changes.ts';
import type { CaseFile, ContactNote } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import type { IsoDate } from '#model/dates.ts';
import { entryWords as words } from '#words/engine/entries.ts';
import { DateField } from '../engine/date-field.tsx';
import { DeedForm } from '../engine/deed-form.tsx';
import { EntryBox } from '../engine/entry-box.tsx';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { IncidentFields, readIncident, typedIncident, wrongInIncident } from '../engine/incident-fields.tsx';
import { filledNote, NoteFields, promisedField, type TypedNote, typedNote } from '../engine/note-fields.tsx';
import { readDate, readPastDay } from '../engine/read-fields.ts';
import { RefusalFields, readRefusal, typedRefusal, wrongInRefusal } from '../engine/refusal-fields.tsx';
import type { TypedRow } from '../engine/use-logged-rows.ts';
import { ChangePayment } from '../payments/change-payment.tsx';

type Part<P extends Entry['part']> = Extract<Entry, { readonly part: P }>;

interface FormProps<E> {
  readonly entry: E;
  readonly save: (change: FileChange) => void;
  readonly cancel: () => void;
}

interface EntryFormProps extends FormProps<NotedAt> {
  readonly brief: Brief;
  readonly file: CaseFile;
}

/** The form for an entry of whatever kind, with the fields in which it was noted. */
export function EntryForm({ entry, brief, file, ...form }: EntryFormProps) {
  switch (entry.part) {
    case 'payment':
      return (
        <ChangePayment
          brief={brief}
          payment={entry.payment}
          onSave={(told) => form.save(paymentCorrected(entry.payment, told))}
          onCancel={form.cancel}
        />
      );
    case 'deeds': {
      const matter = brief.court.find(({ key }) => key === entry.key);
      if (matter === undefined) return null;
      return (
        <DeedForm
          of={matter}
          deed={entry.value}
          save={(deed) => form.save(entryCorrected(entry, deed))}
          cancel={form.cancel}
        />
      );
    }
    case 'incidents':
      return <IncidentForm entry={entry} {...form} />;
    case 'refusals':
      return <RefusalForm entry={entry} {...form} />;
    case 'calls':
      return <CallForm entry={entry} {...form} />;
    case 'notes':
      return <NoteForm entry={entry} note={file.notes[entry.key] ?? {}} {...form} />;
    default:
      return null;
  }
}

const box = { title: words.title, save: words.save, cancel: words.cancel };

interface RowFormProps<V> {
  readonly typed: TypedRow;
  readonly read: (row: TypedRow) => Reading<V>;
  readonly fields: ComponentType<{
    readonly row: TypedRow;
    readonly place: string;
    readonly today: IsoDate;
    readonly set: (name: string, typed: string) => void;
  }>;
  readonly save: (value: V) => void;
  readonly cancel: () => void;
}

const place = 'entry';

/** A form whose fields are the row in which the entry was typed. */
function RowForm<V>({ typed, read, fields: Fields, save, cancel }: RowFormProps<V>) {
  const today = useToday();
  const [row, setRow] = useState(typed);
  const form = useReading(() => read(row));
  return (
    <EntryBox {...box} errors={form.errors} attempt={form.attempt} onSubmit={() => form.submit(save)} onCancel={cancel}>
      <Fields
        row={row}
        place={place}
        today={today}
        set={(name, text) => setRow((before) => ({ ...before, [name]: text }))}
      />
    </EntryBox>
  );
}

/** The value read, or what is wrong: a problem of a field, or that nothing is typed at all. */
function readingOf<V>(values: readonly V[], problems: Readonly<Record<string, string | undefined>>): Reading<V> {
  const errors = Object.entries(problems).flatMap(([name, message]) =>
    message === undefined ? [] : [{ field: `${place}-${name}`, message }],
  );
  if (errors.length > 0) return { errors };
  const [value] = values;
  return value === undefined ? { errors: [{ field: `${place}-on`, message: words.empty }] } : { value };
}

function IncidentForm({ entry, save, cancel }: FormProps<Part<'incidents'>>) {
  const today = useToday();
  return (
    <RowForm
      typed={typedIncident(entry.value)}
      read={(row) => readingOf(readIncident(row, today), wrongInIncident(row, today))}
      fields={IncidentFields}
      save={(value) => save(entryCorrected(entry, value))}
      cancel={cancel}
    />
  );
}

function RefusalForm({ entry, save, cancel }: FormProps<Part<'refusals'>>) {
  const today = useToday();
  return (
    <RowForm
      typed={typedRefusal(entry.value)}
      read={(row) => readingOf(readRefusal(row, today), { on: wrongInRefusal(row, today) })}
      fields={RefusalFields}
      save={(value) => save(entryCorrected(entry, value))}
      cancel={cancel}
    />
  );
}

/** The note as typed, or what is wrong with it: its promised day, or that nothing is typed. */
function readNote(typed: TypedNote): Reading<ContactNote> {
  const day = readDate(typed.promisedOn);
  if ('problem' in day) return { errors: [{ field: promisedField, message: day.problem }] };
  const note = filledNote(typed);
  const isEmpty = Object.values(note).every((text) => text.trim() === '');
  return isEmpty ? { errors: [{ field: 'note-agent', message: words.empty }] } : { value: note };
}

function NoteForm({ entry, note, save, cancel }: FormProps<Part<'notes'>> & { readonly note: ContactNote }) {
  const [typed, setTyped] = useState(() => typedNote(note));
  const form = useReading(() => readNote(typed));
  return (
    <EntryBox
      {...box}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={() => form.submit((value) => save(entryCorrected(entry, value)))}
      onCancel={cancel}
    >
      <NoteFields
        typed={typed}
        dayError={form.errorOf(promisedField)}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
    </EntryBox>
  );
}

const callDay = `${place}-on`;

/** A call that was only logged: its note, and its day. */
function CallForm({ entry, save, cancel }: FormProps<Part<'calls'>>) {
  const today = useToday();
  const { agent: _agent, ticket: _ticket, promisedOn: _promised, said: _said, ...call } = entry.value;
  const [typed, setTyped] = useState(() => typedNote(entry.value));
  const [typedDay, setDay] = useState<string>(entry.value.on);
  const form = useReading((): Reading<Part<'calls'>['value']> => {
    const day = readPastDay(typedDay, today);
    const note = readNote(typed);
    const errors = [
      ...('problem' in day ? [{ field: callDay, message: day.problem }] : []),
      ...('errors' in note ? note.errors : []),
    ];
    if ('problem' in day || 'errors' in note) return { errors };
    return { value: { ...call, ...note.value, on: day.value } };
  });
  return (
    <EntryBox
      {...box}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={() => form.submit((value) => save(entryCorrected(entry, value)))}
      onCancel={cancel}
    >
      <DateField
        id={callDay}
        label={words.on}
        value={typedDay}
        max={today}
        error={form.errorOf(callDay)}
        onChange={setDay}
      />
      <NoteFields
        typed={typed}
        dayError={form.errorOf(promisedField)}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
    </EntryBox>
  );
}
