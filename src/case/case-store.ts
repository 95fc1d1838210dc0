import { createStore } from 'zustand/vanilla';
import type { AnswerKey } from '#model/answers.ts';
import type { CaseFile, ContactNote, Draft, Drafts, Edit, EditKey, NoteKey, RunningCall } from './record.ts';

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
  /** Replaces the log of what collectors did. */
  logIncidents(incidents: CaseFile['incidents']): void;
  /** Whether a paper of the checklist is at hand, can be had, or cannot. */
  sortPaper(paper: string, state: PaperState): void;
  /** Keeps a rewritten paper, or, with null, goes back to the one made from the answers. */
  edit(key: EditKey, edit: Edit | null): void;
  dismiss(strip: string): void;
  remind(on: CaseFile['reminder']): void;
  /** Keeps the call that is being made; without one it is over, and the calls made so far are these. */
  call(running: RunningCall | undefined, calls?: CaseFile['calls']): void;
  tell(notice: Notice | null): void;
}

/** Where a paper of the checklist stands. */
export type PaperState = 'have' | 'canGet' | 'cannot';

const marked = (ids: readonly string[], id: string, isOn: boolean): readonly string[] => [
  ...ids.filter((other) => other !== id),
  ...(isOn ? [id] : []),
];

const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, key: K) => {
  const { [key]: _gone, ...rest } = record;
  return rest as Partial<Record<K, T>>;
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
      logIncidents: (incidents) => change(() => ({ incidents })),
      sortPaper: (paper, state) =>
        change(({ gathered, unavailable }) => ({
          gathered: marked(gathered, paper, state === 'have'),
          unavailable: marked(unavailable, paper, state === 'cannot'),
        })),
      edit: (key, edit) =>
        change(({ edits }) => ({ edits: edit === null ? without(edits, key) : { ...edits, [key]: edit } })),
      dismiss: (strip) => change(({ dismissed }) => ({ dismissed: [...dismissed, strip] })),
      remind: (on) =>
        set((state) => {
          const { reminder, ...file } = state.file;
          return reminder === on ? state : { file: on === undefined ? file : { ...file, reminder: on } };
        }),
      call: (running, calls) =>
        set(({ file: { call, ...file } }) => ({
          file: { ...file, ...(running && { call: running }), ...(calls && { calls }) },
        })),
      tell: (notice) => set({ notice }),
    };
  });

export type CaseStore = ReturnType<typeof createCaseStore>;
