import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { clockNoteWords as words } from '#words/today/clock-note.ts';

/** That the device's date is wrong: something in the case was noted on a later day, so that no day here can be trusted. */
export function ClockNote() {
  const today = useToday();
  const newest = lastTouched({ journey: useJourney(), file: useCase(({ file }) => file) });
  if (newest === null || newest <= today) return null;
  return (
    <Note kind="stop">
      <p>{fill(words.text, { today: dateText(today), newest: dateText(newest) })}</p>
      <p>{words.todo}</p>
    </Note>
  );
}
