import { createStore } from 'zustand/vanilla';
import type { AnswerKey } from '#model/answers.ts';
import type { FileChange } from './file-changes.ts';
import type { CaseFile, Draft, Drafts } from './schemas.ts';

/** Something about saving the person has to know. */
export type Notice = 'blocked' | 'full' | 'replaced' | 'outdated' | 'removed';

export interface CaseState {
  readonly file: CaseFile;
  readonly drafts: Drafts;
  readonly notice: Notice | null;
}

export interface CaseActions {
  draft(key: AnswerKey, draft: Draft | null): void;
  /** Changes what the case notes; the changes themselves stand in `file-changes.ts`, with the screens that need them. */
  change(change: FileChange): void;
  notify(notice: Notice | null): void;
}

/** The case's notes and half-typed values. Answers are not here: the journey owns them. */
export const createCaseStore = (initial: Pick<CaseState, 'file' | 'drafts'>) =>
  createStore<CaseState & CaseActions>()((set) => ({
    ...initial,
    notice: null,
    draft: (key, draft) =>
      set(({ drafts }) => {
        const { [key]: _before, ...others } = drafts;
        return { drafts: draft === null ? others : { ...drafts, [key]: draft } };
      }),
    change: (change) => set(({ file }) => ({ file: change(file) })),
    notify: (notice) => set({ notice }),
  }));

export type CaseStore = ReturnType<typeof createCaseStore>;
