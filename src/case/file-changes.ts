import type { AnswerKey } from '#model/answers.ts';
import { type CourtKey, courtKeyOf } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import type { EvidenceState } from '#rules/evidence.ts';
import type {
  CaseFile,
  ContactNote,
  CourtNote,
  DocumentEdit,
  EditKey,
  NoteKey,
  RunningCall,
  SentText,
} from './schemas.ts';

/** A change to the case file: takes the old file and gives the new one. */
export type FileChange = (file: CaseFile) => CaseFile;

const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, key: K) => {
  const { [key]: _gone, ...rest } = record;
  return rest as Partial<Record<K, T>>;
};

const marked = (ids: readonly string[], id: string, isOn: boolean): readonly string[] => [
  ...ids.filter((other) => other !== id),
  ...(isOn ? [id] : []),
];

/** Stores a note under its key. */
export const noted =
  (key: NoteKey, note: ContactNote): FileChange =>
  (file) => ({ ...file, notes: { ...file.notes, [key]: note } });

/** Moves the note being written on a screen to the answer it belongs to. */
export const notedDown =
  (key: AnswerKey, nth: number): FileChange =>
  (file) => {
    const { [key]: written, ...notes } = file.notes;
    return written === undefined ? file : { ...file, notes: { ...notes, [`${key}#${nth}`]: written } };
  };

/**
 * Takes everything noted of an answer that was taken back away with it. Its note becomes the one being written again,
 * unless another one is. Where it had kept or got back the number of an
 * earlier answer, all that is noted under that number stays with the earlier one.
 * @param was The number of the answer that stands again.
 */
export const answerTakenBack =
  (key: AnswerKey, { nth, was }: { readonly nth: number; readonly was: number }): FileChange =>
  (file) => {
    if (nth <= was) return file;
    const name: NoteKey = `${key}#${nth}`;
    const { [name]: note, ...notes } = file.notes;
    return {
      ...file,
      notes: note === undefined || notes[key] !== undefined ? file.notes : { ...notes, [key]: note },
      court: without(file.court, courtKeyOf(nth)),
      ...(file.sent && { sent: without(file.sent, name) }),
      payments: file.payments.filter(({ answer }) => answer !== name),
      calls: file.calls.map(({ answer, ...call }) =>
        answer === undefined || answer === name ? call : { ...call, answer },
      ),
    };
  };

/** Replaces the refusals from before this case. */
export const refusedBefore =
  (refusals: CaseFile['refusals']): FileChange =>
  (file) => ({ ...file, refusals });

/** Replaces the log of what collectors did. */
export const incidentsLogged =
  (incidents: CaseFile['incidents']): FileChange =>
  (file) => ({ ...file, incidents });

/** Replaces what was noted about a court paper. */
export const courtNoted =
  (key: CourtKey, note: CourtNote): FileChange =>
  (file) => ({ ...file, court: { ...file.court, [key]: note } });

/** Notes whether an item of evidence is at hand, can be had or cannot be had. */
export const evidenceSorted =
  (item: string, state: EvidenceState): FileChange =>
  (file) => ({
    ...file,
    gathered: marked(file.gathered, item, state === 'have'),
    unavailable: marked(file.unavailable, item, state === 'cannot'),
  });

/** Notes all evidence as at hand that was not noted as impossible to get. */
export const evidenceFound =
  (items: readonly string[]): FileChange =>
  (file) => ({
    ...file,
    gathered: [...new Set([...file.gathered, ...items.filter((item) => !file.unavailable.includes(item))])],
  });

/** Stores a rewritten document; null goes back to the one made from the answers. */
export const documentEdited =
  (key: EditKey, edit: DocumentEdit | null): FileChange =>
  (file) => ({ ...file, edits: edit === null ? without(file.edits, key) : { ...file.edits, [key]: edit } });

/** Keeps a letter as it was handed in, by the answer that reports it. */
export const sentKept =
  (told: NoteKey, sent: SentText): FileChange =>
  (file) => ({ ...file, sent: { ...file.sent, [told]: sent } });

/** Dismisses the banner of a deadline, or shows it again. */
export const bannerDismissed =
  (banner: string, isDismissed: boolean): FileChange =>
  (file) => ({ ...file, dismissed: marked(file.dismissed, banner, isDismissed) });

/** Stores the day on which the person wants to come back; undefined removes it. */
export const reminded =
  (on: CaseFile['reminder']): FileChange =>
  (file) => {
    const { reminder, ...rest } = file;
    if (reminder === on) return file;
    return on === undefined ? rest : { ...rest, reminder: on };
  };

/** Replaces the payments noted. */
export const paymentsNoted =
  (payments: CaseFile['payments']): FileChange =>
  (file) => ({ ...file, payments });

/** Remembers which days stand in the calendar of the phone. */
export const putIntoCalendar =
  (inCalendar: CaseFile['inCalendar']): FileChange =>
  (file) => ({ ...file, inCalendar });

/** Replaces the list of instalments that were put off. */
export const postponementsNoted =
  (postponements: CaseFile['postponements']): FileChange =>
  (file) => ({ ...file, postponements });

/** Gives the case a name of the person's own; undefined or spaces alone take it away. */
export const named =
  (name?: string): FileChange =>
  ({ name: _before, ...file }) => {
    const typed = name?.trim();
    return typed ? { ...file, name: typed } : file;
  };

/** Puts the case away on a day; undefined brings it back. */
export const archived =
  (on?: IsoDate): FileChange =>
  ({ archivedOn: _before, ...file }) =>
    on === undefined ? file : { ...file, archivedOn: on };

/** Stores the call in progress; undefined removes it. `calls`, where given, replaces the logged calls. */
export const callKept =
  (running: RunningCall | undefined, calls?: CaseFile['calls']): FileChange =>
  ({ call: _before, ...file }) => ({ ...file, ...(running && { call: running }), ...(calls && { calls }) });
