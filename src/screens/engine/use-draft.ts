import { useCallback } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import type { Draft } from '#case/schemas.ts';
import type { AnswerKey } from '#model/answers.ts';

interface DraftHandle {
  /** What is half-typed, or the initial values of the screen. */
  readonly draft: Draft;
  readonly isTouched: boolean;
  readonly setDraft: (draft: Draft) => void;
  readonly setField: (name: string, typed: string) => void;
}

/** The half-typed values of one screen, stored at every keystroke. */
export function useDraft(key: AnswerKey, initial: Draft): DraftHandle {
  const stored = useCase(({ drafts }) => drafts[key]);
  const { draft: store } = useCaseActions();
  const draft = stored ?? initial;
  const setDraft = useCallback((next: Draft) => store(key, next), [store, key]);
  return {
    draft,
    isTouched: stored !== undefined,
    setDraft,
    setField: (name, typed) => setDraft({ ...draft, fields: { ...draft.fields, [name]: typed } }),
  };
}
