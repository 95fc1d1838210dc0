import { useState } from 'react';
import type { CourtMatter } from '#brief/court.ts';
import type { CourtDeed } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { SelectField } from '#components/select-field.tsx';
import type { CourtDeedKind } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestNote } from '#model/limits.ts';
import { deedsFor, submissions } from '#rules/court-deeds.ts';
import { fill } from '#text/fill.ts';
import { readDay } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { court } from '#words/urgent/court-days.ts';
import { courtNotes as words } from '#words/urgent/court-notes.ts';
import { DateField } from './date-field.tsx';
import { EntryButtons } from './entry-box.tsx';
import { ShortField } from './short-field.tsx';

/** What was done, in words, with what was handed in. */
export function deedName({ paper }: Pick<CourtMatter, 'paper'>, what: CourtDeedKind): string {
  const submission = submissions[paper];
  return fill(words.whats[what] as typeof words.whats.sent, {
    what: submission === null ? '' : court.submissions[submission],
  });
}

/** The day of something that was done, or what is wrong with it: it cannot lie ahead, nor before the service. */
function readDone(typed: string, { servedOn }: Pick<CourtMatter, 'servedOn'>, today: IsoDate) {
  const on = readDay(typed);
  if (on === undefined) return { problem: problems.noDate };
  if (on === null) return { problem: problems.badDate };
  if (on > today) return { problem: problems.futureDate };
  return servedOn !== null && on < servedOn ? { problem: problems.beforeService } : { on };
}

interface DeedFormProps {
  readonly of: CourtMatter;
  /** What is corrected; null for something new. */
  readonly deed: CourtDeed | null;
  /** What was half-typed before, and where it is kept. */
  readonly draft?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly onType?: (name: string, typed: string) => void;
  readonly save: (deed: CourtDeed) => void;
  readonly cancel: () => void;
}

/** The form for one thing that was done about a court paper. */
export function DeedForm({ of: matter, deed, draft = {}, onType, save, cancel }: DeedFormProps) {
  const today = useToday();
  const kinds = deedsFor[matter.paper];
  const kindOf = (id: string | undefined) => kinds.find((kind) => kind === id);
  const [what, setWhat] = useState<CourtDeedKind>(kindOf(draft.what) ?? deed?.what ?? kinds[0] ?? 'other');
  const [typedOn, setTypedOn] = useState<string>(draft.on ?? deed?.on ?? today);
  const [note, setNote] = useState(draft.note ?? deed?.note ?? '');
  const [isSent, setSent] = useState(false);
  const read = readDone(typedOn, matter, today);
  const id = (field: string) => `${matter.key.replace('#', '-')}-${field}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (read.on === undefined) document.getElementById(id('on'))?.focus();
        else save({ on: read.on, what, ...(note.trim() === '' ? {} : { note: note.trim() }) });
      }}
    >
      <SelectField
        id={id('what')}
        label={words.what}
        value={what}
        options={kinds.map((kind) => ({ id: kind, label: deedName(matter, kind) }))}
        onChange={(kind) => {
          setWhat(kindOf(kind) ?? what);
          onType?.('what', kind);
        }}
      />
      <DateField
        id={id('on')}
        label={words.on}
        value={typedOn}
        max={today}
        onChange={(day) => {
          setTypedOn(day);
          onType?.('on', day);
        }}
        error={isSent || (typedOn !== '' && typedOn !== deed?.on) ? read.problem : undefined}
      />
      <ShortField
        id={id('note')}
        label={words.note}
        value={note}
        most={longestNote}
        optionalMark={common.optional}
        onChange={(text) => {
          setNote(text);
          onType?.('note', text);
        }}
      />
      <EntryButtons save={words.save} cancel={words.cancel} onCancel={cancel} />
    </form>
  );
}
