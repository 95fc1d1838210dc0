import type { AnswerKey } from '#model/answers.ts';
import type { EvidenceState } from '#rules/evidence.ts';
import type { CaseFile, ContactNote, DocumentEdit, EditKey, NoteKey, RunningCall } from './schemas.ts';

/** A change of what the case notes: the file as it is becomes the file as it shall be. */
export type FileChange = (file: CaseFile) => CaseFile;

const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, key: K) => {
  const { [key]: _gone, ...rest } = record;
  return rest as Partial<Record<K, T>>;
};

const marked = (ids: readonly string[], id: string, isOn: boolean): readonly string[] => [
  ...ids.filter((other) => other !== id),
  ...(isOn ? [id] : []),
];

export const noted =
  (key: NoteKey, note: ContactNote): FileChange =>
  (file) => ({ ...file, notes: { ...file.notes, [key]: note } });

/** Files the note that was being written under the answer it belongs to. */
export const notedDown =
  (key: AnswerKey, nth: number): FileChange =>
  (file) => {
    const { [key]: written, ...notes } = file.notes;
    return written === undefined ? file : { ...file, notes: { ...notes, [`${key}#${nth}`]: written } };
  };

/** Replaces the refusals from before this case. */
export const refusedBefore =
  (refusals: CaseFile['refusals']): FileChange =>
  (file) => ({ ...file, refusals });

/** Replaces the log of what collectors did. */
export const incidentsLogged =
  (incidents: CaseFile['incidents']): FileChange =>
  (file) => ({ ...file, incidents });

/** Whether a piece of evidence is at hand, can be had, or cannot. */
export const evidenceSorted =
  (item: string, state: EvidenceState): FileChange =>
  (file) => ({
    ...file,
    gathered: marked(file.gathered, item, state === 'have'),
    unavailable: marked(file.unavailable, item, state === 'cannot'),
  });

/** Keeps a rewritten document, or, with null, goes back to the one made from the answers. */
export const documentEdited =
  (key: EditKey, edit: DocumentEdit | null): FileChange =>
  (file) => ({ ...file, edits: edit === null ? without(file.edits, key) : { ...file.edits, [key]: edit } });

/** Takes the banner of a deadline away. */
export const bannerDismissed =
  (banner: string): FileChange =>
  (file) => ({ ...file, dismissed: [...file.dismissed, banner] });

/** Keeps the day on which the person wants to come back, or none. */
export const reminded =
  (on: CaseFile['reminder']): FileChange =>
  (file) => {
    const { reminder, ...rest } = file;
    if (reminder === on) return file;
    return on === undefined ? rest : { ...rest, reminder: on };
  };

/** Keeps the call that is being made; without one it is over. With `calls`, those made so far are these. */
export const callKept =
  (running: RunningCall | undefined, calls?: CaseFile['calls']): FileChange =>
  ({ call: _before, ...file }) => ({ ...file, ...(running && { call: running }), ...(calls && { calls }) });
