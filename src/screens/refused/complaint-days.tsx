import { complaintNote } from '#brief/complaints.ts';
import { Note } from '#components/note.tsx';
import type { FiledComplaint } from '#model/values.ts';
import { complaintDays } from '#rules/complaint.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { complaintBodies } from '#words/refused/complaint-bodies.ts';
import { complaint as words } from '#words/refused/complaint-form.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { ComplaintNumber } from './complaint-number.tsx';

/** The number of the complaint that was just filed: it may come later than the day. */
export function NumberLater({ position }: Pick<ScreenProps, 'position'>) {
  const last = position.path[position.path.length - 1];
  return last?.screen === 'complaint' ? <ComplaintNumber noteKey={complaintNote(last)} /> : null;
}

/** When the answer to the complaint that was just filed is due; nothing after any other step. */
export function ComplaintDays({ position }: Pick<ScreenProps, 'position'>) {
  const last = position.path[position.path.length - 1];
  if (last?.screen !== 'complaint') return null;
  const { to, on } = last.answer.value as FiledComplaint;
  const { label, time } = complaintBodies[to];
  const { usual, complex, longest } = complaintDays(on);
  const days = { usual: dateText(usual), complex: dateText(complex), longest: dateText(longest) };
  return (
    <>
      <Note kind="information">
        <p>{fill(words.filed, { date: dateText(on), body: textOf(label) })}</p>
        <p>{to === 'lender' ? fill(words.answerBy, days) : textOf(time)}</p>
      </Note>
      <Sources sentences={[label, time]} />
    </>
  );
}
