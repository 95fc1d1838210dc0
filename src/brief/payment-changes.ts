import { entryCorrected, entryRemoved, type Undoable } from '#case/entries.ts';
import { type FileChange, paymentsNoted } from '#case/file-changes.ts';
import type { CaseFile, NotedPayment, NoteKey } from '#case/schemas.ts';
import type { Payment } from './payments.ts';

/** What the person says of a payment. */
export type ToldPayment = Omit<NotedPayment, 'after' | 'answer'>;

/** Replaces what is noted beside an answer that reported a payment; undefined leaves what the answer said. */
const besideAnswer =
  (answer: NoteKey, by: NotedPayment | undefined): FileChange =>
  (file) => {
    const at = file.payments.findIndex((entry) => entry.answer === answer);
    const others = file.payments.filter((entry) => entry.answer !== answer);
    const place = at === -1 ? others.length : at;
    const put = by === undefined ? [] : [by];
    return paymentsNoted([...others.slice(0, place), ...put, ...others.slice(place)])(file);
  };

/** Says of a payment what it should have said; what an answer reported is corrected beside the answer. */
export function paymentCorrected({ source, nth }: Payment, told: ToldPayment): FileChange {
  if ('answer' in source) return besideAnswer(source.answer, { ...told, after: nth, answer: source.answer });
  const { entry: value } = source;
  return entryCorrected({ part: 'payments', value }, { ...told, after: value.after });
}

/** Takes a payment out; what an answer reported is taken back beside the answer. */
export function paymentRemoved(file: CaseFile, { source, on, nth }: Payment): Undoable {
  if ('answer' in source) {
    const { answer } = source;
    const before = file.payments.find((entry) => entry.answer === answer);
    return {
      change: besideAnswer(answer, { on, amount: 0, after: nth, answer }),
      undo: besideAnswer(answer, before),
    };
  }
  return entryRemoved(file, { part: 'payments', value: source.entry });
}
