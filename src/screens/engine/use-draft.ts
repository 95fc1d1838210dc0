import { useCallback } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import type { Draft, DraftKey } from '#case/schemas.ts';

interface DraftHandle {
  /** What is half-typed, or the initial values of the form. */
  readonly draft: Draft;
  readonly isTouched: boolean;
  readonly setDraft: (draft: Draft) => void;
  readonly setField: (name: string, typed: string) => void;
  /** Forgets what is half-typed. */
  readonly discard: () => void;
}

/** The half-typed values of one form, stored at every keystroke. */
export function useDraft(key: DraftKey, initial: Draft): DraftHandle {
  const stored = useCase(({ drafts }) => drafts[key]);
  const { draft: store } = useCaseActions();
  const draft = stored ?? initial;
  const setDraft = useCallback((next: Draft) => store(key, next), [store, key]);
  return {
    draft,
    isTouched: stored !== undefined,
    setDraft,
    setField: (name, typed) => setDraft({ ...draft, fields: { ...draft.fields, [name]: typed } }),
    discard: () => store(key, null),
  };
}
