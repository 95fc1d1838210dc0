import { createStore } from 'zustand/vanilla';
import type { AnswerKey } from '#model/answers.ts';
import type { CaseFile, ContactNote, Draft, Drafts, NoteKey } from './record.ts';

/** Something about saving the person has to know. */
export type Notice = 'blocked' | 'full' | 'replaced' | 'outdated' | 'removed';

export interface CaseState {
  readonly file: CaseFile;
  readonly drafts: Drafts;
  readonly notice: Notice | null;
}

export interface CaseActions {
  draft(key: AnswerKey, draft: Draft | null): void;
  note(key: NoteKey, note: ContactNote): void;
  /** Files the note that was being written under the answer it belongs to. */
  noteDown(key: AnswerKey, nth: number): void;
  /** Replaces the refusals from before this case. */
  refused(refusals: CaseFile['refusals']): void;
  sign(signature: CaseFile['signature']): void;
  tick(paper: string, gathered: boolean): void;
  /** Keeps a rewritten paper, or, with null, goes back to the one made from the answers. */
  edit(key: AnswerKey, text: string | null): void;
  dismiss(strip: string): void;
  remind(on: CaseFile['reminder']): void;
  tell(notice: Notice | null): void;
}

const without = <T>(record: Readonly<Partial<Record<AnswerKey, T>>>, key: AnswerKey) => {
  const { [key]: _gone, ...rest } = record;
  return rest as Partial<Record<AnswerKey, T>>;
};

/** The case's notes and half-typed values. Answers are not here: the journey owns them. */
export const createCaseStore = (initial: Pick<CaseState, 'file' | 'drafts'>) =>
  createStore<CaseState & CaseActions>()((set) => {
    const change = (part: (file: CaseFile) => Partial<CaseFile>) =>
      set(({ file }) => ({ file: { ...file, ...part(file) } }));
    return {
      ...initial,
      notice: null,
      draft: (key, draft) =>
        set(({ drafts }) => ({ drafts: draft === null ? without(drafts, key) : { ...drafts, [key]: draft } })),
      note: (key, note) => change(({ notes }) => ({ notes: { ...notes, [key]: note } })),
      noteDown: (key, nth) =>
        set((state) => {
          const { [key]: written, ...notes } = state.file.notes;
          return written === undefined
            ? state
            : { file: { ...state.file, notes: { ...notes, [`${key}#${nth}`]: written } } };
        }),
      refused: (refusals) => change(() => ({ refusals })),
      sign: (signature) => change(() => ({ signature })),
      tick: (paper, gathered) =>
        change((file) => ({ gathered: [...file.gathered.filter((id) => id !== paper), ...(gathered ? [paper] : [])] })),
      edit: (key, text) =>
        change(({ edits }) => ({ edits: text === null ? without(edits, key) : { ...edits, [key]: text } })),
      dismiss: (strip) => change(({ dismissed }) => ({ dismissed: [...dismissed, strip] })),
      remind: (on) =>
        set((state) => {
          const { reminder, ...file } = state.file;
          return reminder === on ? state : { file: on === undefined ? file : { ...file, reminder: on } };
        }),
      tell: (notice) => set({ notice }),
    };
  });

export type CaseStore = ReturnType<typeof createCaseStore>;
