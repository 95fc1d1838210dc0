import { useState } from 'react';
import type { CourtMatter } from '#brief/court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { courtNoteOf } from '#case/court-papers.ts';
import { entryRemoved } from '#case/entries.ts';
import { courtNoted, type FileChange } from '#case/file-changes.ts';
import type { CourtDeed, CourtNote } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { mostStoredRows } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { entryWords } from '#words/engine/entries.ts';
import { courtNotes as words } from '#words/urgent/court-notes.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { DeedForm, deedName } from './deed-form.tsx';
import { HearingFields } from './hearing-fields.tsx';
import { useTakenOut } from './taken-out.tsx';
import { useDraft } from './use-draft.ts';

/** What the person is doing with the list: nothing, adding, correcting the entry at an index, having saved one. */
type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'adding'; readonly isResumed?: boolean }
  | { readonly kind: 'editing'; readonly at: number }
  | { readonly kind: 'saved'; readonly deed: CourtDeed };

/** What was done about a court paper, its number and hearing, and that it is over; all of it can be corrected. */
export function MatterNotes({ of: matter }: { readonly of: CourtMatter }) {
  const note = useCase(({ file }) => courtNoteOf(file, matter));
  const { change } = useCaseActions();
  const store = (next: CourtNote) => change(courtNoted(matter.key, next));
  const isOver = matter.closedOn !== null;
  return (
    <FocusedPlace shows={isOver}>
      {isOver ? <Closed of={matter} note={note} store={store} /> : <Open of={matter} note={note} store={store} />}
    </FocusedPlace>
  );
}

function Open({ of: matter, note, store }: PartProps) {
  const today = useToday();
  return (
    <>
      <DeedList of={matter} note={note} store={store} />
      <HearingFields of={matter} note={note} store={store} />
      <button
        type="button"
        className="min-h-12 text-jade underline"
        onClick={() => store({ ...note, closedOn: today })}
      >
        {words.close}
      </button>
    </>
  );
}

interface PartProps {
  readonly of: CourtMatter;
  readonly note: CourtNote;
  readonly store: (note: CourtNote) => void;
}

function Closed({ of: { closedOn }, note, store }: PartProps) {
  const today = useToday();
  const { closedOn: _over, ...open } = note;
  return (
    <div className="my-3">
      <p className="mb-3">{fill(words.closed, { date: shortDateText(closedOn ?? today, today) })}</p>
      <Button look="quiet" onClick={() => store(open)}>
        {words.reopen}
      </Button>
    </div>
  );
}

const small = 'min-h-12 min-w-12 shrink-0 px-2 text-jade underline';

/** The entries, oldest first, with a form for a new one or the one that is corrected. */
function DeedList({ of: matter, note, store }: PartProps) {
  const today = useToday();
  const { draft, isTouched, setField, discard } = useDraft(matter.key, {});
  const [doing, setDoing] = useState<Doing>(isTouched ? { kind: 'adding', isResumed: true } : { kind: 'nothing' });
  const file = useCase((state) => state.file);
  const { change } = useCaseActions();
  const { take, noteAt } = useTakenOut<FileChange>((undo) => change(undo));
  const { done } = note;
  const say = (deed: CourtDeed) =>
    fill(words.deed, { date: shortDateText(deed.on, today), what: deedName(matter, deed.what) });
  const save = (deed: CourtDeed) => {
    const at = doing.kind === 'editing' ? doing.at : done.length;
    store({ ...note, done: [...done.slice(0, at), deed, ...done.slice(at + 1)] });
    if (doing.kind === 'adding') discard();
    setDoing({ kind: 'saved', deed });
  };
  const remove = (value: CourtDeed, at: number) => {
    const removed = entryRemoved(file, { part: 'deeds', key: matter.key, value });
    change(removed.change);
    setDoing({ kind: 'nothing' });
    take({ what: say(value), at, value: removed.undo });
  };
  const byDay = done.map((deed, at) => ({ deed, at })).sort((one, other) => one.deed.on.localeCompare(other.deed.on));
  const noteBefore = (at: number) => {
    const removed = noteAt(at, done.length);
    return removed === null ? [] : [<li key="taken">{removed}</li>];
  };
  const entries = byDay.flatMap(({ deed, at }, place) => [
    ...noteBefore(place),
    <li key={at} className="flex items-center border-t border-line">
      <span className="min-w-0 flex-1 py-2">
        {say(deed)}
        {deed.note !== undefined && <span className="block text-hint text-ink-soft">{deed.note}</span>}
      </span>
      <button
        type="button"
        className={small}
        aria-label={fill(entryWords.changeWhat, { what: say(deed) })}
        onClick={() => setDoing({ kind: 'editing', at })}
      >
        {entryWords.change}
      </button>
      <button
        type="button"
        className={small}
        aria-label={fill(entryWords.removeWhat, { what: say(deed) })}
        onClick={() => remove(deed, place)}
      >
        {entryWords.remove}
      </button>
    </li>,
  ]);
  const items = [...entries, ...noteBefore(done.length)];
  // What is open from the start takes the focus from nothing.
  const Box = doing.kind === 'adding' && doing.isResumed ? 'div' : FocusedBox;
  return (
    <>
      {done.length === 0 && <p className="my-2 text-hint text-ink-soft">{words.nothing}</p>}
      {items.length > 0 && <ul className="my-2">{items}</ul>}
      {doing.kind === 'saved' && (
        <FocusedBox key={`${say(doing.deed)}-${done.length}`} className="my-2">
          <p>{fill(words.saved, { what: say(doing.deed) })}</p>
        </FocusedBox>
      )}
      {doing.kind === 'adding' || doing.kind === 'editing' ? (
        <Box key={doing.kind === 'editing' ? doing.at : 'new'} className="my-2 border-t border-line">
          <DeedForm
            of={matter}
            deed={doing.kind === 'editing' ? (done[doing.at] ?? null) : null}
            save={save}
            {...(doing.kind === 'adding' && { draft: draft.fields, onType: setField })}
            cancel={() => {
              if (doing.kind === 'adding') discard();
              setDoing({ kind: 'nothing' });
            }}
          />
        </Box>
      ) : (
        <div className="mb-3">
          {done.length < mostStoredRows ? (
            <Button onClick={() => setDoing({ kind: 'adding' })}>{words.add}</Button>
          ) : (
            <p>{fill(entryWords.full, { most: String(mostStoredRows) })}</p>
          )}
        </div>
      )}
    </>
  );
}
