import { createStore } from 'zustand/vanilla';
import type { FileChange } from './file-changes.ts';
import type { CaseFile, Draft, DraftKey, Drafts } from './schemas.ts';

/**
 * What the person has to know about saving: the browser refuses storage (`blocked`) or has no room (`full`); another
 * tab saved a newer state, now shown (`replaced`), uses a newer release (`outdated`) or deleted the case (`removed`).
 */
export type Notice = 'blocked' | 'full' | 'replaced' | 'outdated' | 'removed';

/** What is held of a case besides its answers. */
export interface CaseState {
  readonly file: CaseFile;
  readonly drafts: Drafts;
  readonly notice: Notice | null;
}

/** Changes to the state of a case. */
export interface CaseActions {
  /** Keeps the half-typed values of a form; null discards them. */
  draft(key: DraftKey, draft: Draft | null): void;
  /** Applies a change of `file-changes.ts`; passed in, so that only screens that need one load it. */
  change(change: FileChange): void;
  /** Shows a notice; null removes it. */
  notify(notice: Notice | null): void;
}

/** A store for the case file and half-typed values. The answers are in the journey actor. */
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

/** The store made by `createCaseStore`. */
export type CaseStore = ReturnType<typeof createCaseStore>;
