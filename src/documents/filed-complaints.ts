import { briefOf } from '#brief/brief.ts';
import type { CaseFile, EditKey, NoteKey, SentText } from '#case/schemas.ts';
import type { AnswerKey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestSentLetter } from '#model/limits.ts';
import { type ComplaintBody, complaintBodies, type FiledComplaint } from '#model/values.ts';
import { type CaseDocument, textOf } from './blocks/document.ts';
import { complaint } from './complaint.ts';
import { documentOfText } from './editing/document-of-text.ts';
import { editKeyOf } from './editing/edit-key.ts';

type Sources = Parameters<typeof briefOf>[0];

/** A complaint as it was filed. */
export interface FiledDocument {
  /** The answer that reports it. */
  readonly id: NoteKey;
  readonly on: IsoDate;
  readonly to: ComplaintBody;
  /** Null where its text was not kept: an earlier release kept none, and none that is too long to be stored is. */
  readonly document: CaseDocument | null;
  readonly isRewritten: boolean;
}

/** A kept complaint as a document; null where what is kept is none. */
export function filedDocument({
  text,
  to,
  isRewritten = false,
}: SentText): (Pick<FiledDocument, 'to' | 'isRewritten'> & { readonly document: CaseDocument }) | null {
  const body = complaintBodies.find((one) => one === to[0]);
  return body === undefined ? null : { to: body, document: documentOfText(text), isRewritten };
}

/**
 * Every complaint filed on the road, newest first, with what it said when it was filed. Where that was not kept, only the
 * day and the body are told: made again from the answers and notes of today it would say what was never handed in.
 */
export const filedComplaints = ({
  road,
  file,
}: {
  readonly road: Pick<Sources['road'], 'path'>;
  readonly file: Pick<CaseFile, 'sent'>;
}): readonly FiledDocument[] =>
  road.path
    .flatMap(({ key, screen, answer }): readonly FiledDocument[] => {
      if (screen !== 'complaint' || answer.event !== 'filed') return [];
      const id: NoteKey = `${key}#${answer.nth}`;
      const { to, on } = answer.value as FiledComplaint;
      const kept = file.sent?.[id];
      const found = kept === undefined ? null : filedDocument(kept);
      return [{ id, on, ...(found ?? { to, document: null, isRewritten: false }) }];
    })
    .reverse();

/** The complaint that an answer reports as filed, as it was shown right before that answer; null where it reports none. */
function complaintIn({ road, ...sources }: Sources, told: NoteKey): SentText | null {
  const at = road.path.findIndex(({ key, answer }) => `${key}#${answer.nth}` === told);
  const [step, before] = [road.path[at], road.path[at - 1]];
  if (step === undefined || before === undefined || step.screen !== 'complaint' || step.answer.event !== 'filed')
    return null;
  const { to, on } = step.answer.value as FiledComplaint;
  const path = road.path.slice(0, at);
  const edited = sources.file.edits[editKeyOf('complaint', path, to) as EditKey];
  const made = (): string =>
    textOf(complaint.make(briefOf({ ...sources, road: { facts: before.facts, path, round: step.round } }, on), to));
  const text = edited?.text ?? made();
  const n = path.filter(({ screen, answer }) => screen === 'complaint' && answer.event === 'filed').length + 1;
  // What is too long to be stored cannot be kept.
  return text.length > longestSentLetter ? null : { text, to: [to], n, ...(edited && { isRewritten: true }) };
}

/**
 * The complaint that an answer has just reported as filed, as it is to be kept; null where there is nothing to keep, or
 * one is kept that said something else than its answers say today. Where only the day or the body was wrong, it is kept
 * again with the right one.
 * @param before The case right before that answer.
 * @param after The same case with that answer.
 */
export function complaintToKeep(before: Sources, after: Sources, told: `${AnswerKey}#${number}`): SentText | null {
  const kept = after.file.sent?.[told];
  return kept === undefined || complaintIn(before, told)?.text === kept.text ? complaintIn(after, told) : null;
}
