import { useState } from 'react';
import type { CourtMatter } from '#brief/court.ts';
import type { CourtNote } from '#case/schemas.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { TextField } from '#components/text-field.tsx';
import { longestNote } from '#model/limits.ts';
import { readDay, readTime } from '#text/typed/date.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { courtNotes as words } from '#words/urgent/court-notes.ts';
import { DateField } from './date-field.tsx';
import { ShortField } from './short-field.tsx';

interface HearingFieldsProps {
  readonly of: CourtMatter;
  readonly note: CourtNote;
  readonly store: (note: CourtNote) => void;
}

type Typed = { readonly [K in 'caseNumber' | 'hearingOn' | 'hearingAt']: string };

function problemsOf({ hearingOn, hearingAt }: Typed, { servedOn }: CourtMatter) {
  const on = readDay(hearingOn);
  const at = readTime(hearingAt);
  const isBefore = typeof on === 'string' && servedOn !== null && on < servedOn;
  return {
    hearingOn:
      on === null
        ? problems.badDate
        : isBefore
          ? words.hearingBeforeService
          : on === undefined && at !== undefined
            ? words.hearingNeedsDay
            : undefined,
    hearingAt: at === null ? problems.badTime : undefined,
  };
}

/** A note with what can be read of the number and the hearing; a hearing on an impossible day is left out. */
function withTyped(
  { caseNumber: _n, hearingOn: _o, hearingAt: _a, ...note }: CourtNote,
  typed: Typed,
  of: CourtMatter,
) {
  const on = problemsOf(typed, of).hearingOn === undefined ? readDay(typed.hearingOn) : undefined;
  const at = readTime(typed.hearingAt);
  const number = typed.caseNumber.trim();
  return {
    ...note,
    ...(number === '' ? {} : { caseNumber: number }),
    ...(on ? { hearingOn: on } : {}),
    ...(on && at ? { hearingAt: at } : {}),
  };
}

/** The case number and the hearing as the court named them, stored as they are typed. */
export function HearingFields({ of: matter, note, store }: HearingFieldsProps) {
  const [typed, setTyped] = useState<Typed>({
    caseNumber: note.caseNumber ?? '',
    hearingOn: note.hearingOn ?? '',
    hearingAt: note.hearingAt ?? '',
  });
  const wrong = problemsOf(typed, matter);
  const set = (field: keyof Typed) => (text: string) => {
    const next = { ...typed, [field]: text };
    setTyped(next);
    store(withTyped(note, next, matter));
  };
  const id = (field: string) => `${matter.key.replace('#', '-')}-${field}`;
  return (
    <Disclosure title={words.court}>
      <ShortField
        id={id('number')}
        label={words.caseNumber}
        value={typed.caseNumber}
        most={longestNote}
        optionalMark={common.optional}
        onChange={set('caseNumber')}
      />
      <DateField
        id={id('hearing')}
        label={words.hearingOn}
        value={typed.hearingOn}
        optionalMark={common.optional}
        error={wrong.hearingOn}
        onChange={set('hearingOn')}
      />
      <TextField
        id={id('hearing-at')}
        type="time"
        label={words.hearingAt}
        value={typed.hearingAt}
        optionalMark={common.optional}
        error={wrong.hearingAt}
        onChange={set('hearingAt')}
      />
    </Disclosure>
  );
}
