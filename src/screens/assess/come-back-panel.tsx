import { useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { reminded } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { DayLine } from '#components/days.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { type IsoDate, isIsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { readDay } from '#text/typed/date.ts';
import { comeBackPanelWords } from '#words/assess/come-back-panel.ts';
import { problems } from '#words/engine/problems.ts';
import { DateField } from '../engine/date-field.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { UnseenPaper } from '../engine/unseen-paper.tsx';
import { textOf } from '../engine/words/sentence.tsx';
import { useAllWords } from '../engine/words/use-words.ts';

const words = comeBackPanelWords;

/** The last screen, the day to come back, and what should bring the person back sooner. */
export function ComeBackPanel({ position }: { readonly position: Position }) {
  const wordsOf = useAllWords();
  const today = useToday();
  const reminder = useCase(({ file }) => file.reminder);
  const { change } = useCaseActions();
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const last = position.path[position.path.length - 1];
  const isDayAhead = last?.screen === 'followUp' || last?.screen === 'waitUntil';
  const agreedDay = isDayAhead ? (last.answer.value as IsoDate | undefined) : undefined;
  const day = reminder ?? agreedDay ?? '';
  return (
    <>
      <UnseenPaper />
      {last !== undefined && <p>{fill(words.last, { title: textOf(wordsOf(last.screen).title) })}</p>}
      <DateField
        id="reminder"
        label={words.remind}
        hint={words.remindHint}
        value={typedDay ?? day}
        min={today}
        error={readDay(typedDay ?? '') === null ? problems.badDate : undefined}
        onChange={(typed) => {
          setTypedDay(typed);
          change(reminded(readDay(typed) ?? undefined));
        }}
      />
      <div role="status">
        {isIsoDate(day) && <DayLine {...shownDay({ id: 'day', on: day, what: words.date }, today)} />}
      </div>
      <Note kind="attention">{words.sooner}</Note>
    </>
  );
}
