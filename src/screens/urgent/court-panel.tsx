import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import type { Sentence } from '#content/types.ts';
import { type CourtDeadline, courtDeadline, courtSituation, hasCourtTerm, isPast } from '#rules/court.ts';
import { fill } from '#text/fill.ts';
import { distanceText, weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { courtWords, dateUnknown, lateNote, weekendNote } from '#words/urgent/court-situations.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Items, Sources, textOf } from '../engine/words/sentence.tsx';

/** What a court paper requires, by which day, and what not to do. */
export function CourtPanel({ position }: ScreenProps) {
  const { courtPaper: paper, servedOn, disputes } = position.facts;
  const today = useToday();
  if (paper === null) return null;
  const isTimed = hasCourtTerm(paper);
  const deadline = isTimed && servedOn !== null && servedOn !== 'unknown' ? courtDeadline(servedOn) : null;
  const situationId = courtSituation({ paper, deadline, disputes }, today);
  const situation = courtWords[situationId];
  const notes: readonly Sentence[] = isTimed && deadline === null ? dateUnknown : [];
  const before = situation.before.flatMap((sentence) => dated(sentence, deadline));
  return (
    <>
      {deadline !== null && <Days deadline={deadline} />}
      {notes.length > 0 && (
        <Note kind="attention">
          <Items items={notes} />
        </Note>
      )}
      <Part title={words.today} items={situation.today} />
      <Part title={words.before} items={before} />
      <Part title={words.dont} items={situation.dont} />
      {(situationId === 'orderDisputed' || situationId === 'orderUnsure') && (
        <DocumentHere id="objection" position={position} />
      )}
      {situationId === 'summons' && <DocumentHere id="courtAnswer" position={position} />}
      <Sources
        sentences={[...notes, ...situation.today, ...situation.before, ...situation.dont, weekendNote, lateNote]}
      />
    </>
  );
}

/** A sentence with its days filled in; left out where it needs days that are not known. */
function dated(sentence: Sentence, deadline: CourtDeadline | null): readonly Sentence[] {
  const text = textOf(sentence);
  if (!text.includes('{')) return [sentence];
  if (deadline === null) return [];
  return [fill(text as '{doBy}{last}', { doBy: weekdayText(deadline.doBy), last: weekdayText(deadline.last) })];
}

function Days({ deadline }: { readonly deadline: CourtDeadline }) {
  const today = useToday();
  if (isPast(deadline, today)) {
    return (
      <Note kind="stop">
        <strong className="block">{fill(words.over, { date: weekdayText(deadline.last) })}</strong>
        {textOf(lateNote)}
      </Note>
    );
  }
  if (deadline.doBy < today) {
    return (
      <Note kind="stop">
        <p className="text-hint">{deadline.last === today ? words.doToday : words.doByLast}</p>
        <p className="text-question font-bold">{weekdayText(deadline.last)}</p>
        <p className="text-hint">{distanceText(deadline.last, today)}</p>
        <p className="mt-2 text-hint">{textOf(weekendNote)}</p>
      </Note>
    );
  }
  return (
    <Note kind="stop">
      <p className="text-hint">{words.doBy}</p>
      <p className="text-question font-bold">{weekdayText(deadline.doBy)}</p>
      <p className="text-hint">{distanceText(deadline.doBy, today)}</p>
      <p className="mt-2 text-hint">{fill(words.lastIs, { date: weekdayText(deadline.last) })}</p>
      <p className="text-hint">{textOf(weekendNote)}</p>
    </Note>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly Sentence[] }) {
  if (items.length === 0) return null;
  return (
    <section className="my-4">
      <h2 className="font-bold">{title}</h2>
      <Items items={items} />
    </section>
  );
}
