import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourceId } from '#content/source-list.ts';

/** The sources that each part of a screen has, in the order in which the parts were shown. */
export type CollectedSources = StoreApi<{ readonly parts: readonly (readonly SourceId[])[] }>;

/**
 * Collects the sources of all parts of a screen, so that they are shown in one place. Held outside of the screen: what
 * the parts add as they are shown then renders that place only, not the whole screen a second time.
 */
export const collectSources = (): CollectedSources => createStore(() => ({ parts: [] }));

/** Adds the sources of a part and gives a function that removes them again. */
export const addSources = ({ setState }: CollectedSources, ids: readonly SourceId[]): (() => void) => {
  setState(({ parts }) => ({ parts: [...parts, ids] }));
  return () => setState(({ parts }) => ({ parts: parts.filter((part) => part !== ids) }));
};
