import { createActorContext } from '@xstate/react';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { journeyLogic } from '#machines/journey.ts';
import { createAutosave } from './autosave.ts';
import { type CaseActions, type CaseState, type CaseStore, createCaseStore } from './case-store.ts';
import type { CaseRepository } from './ports.ts';
import type { CaseRecord } from './record.ts';

/** The journey actor: the one owner of the answers. */
export const JourneyContext = createActorContext(journeyLogic);

const StoreContext = createContext<CaseStore | null>(null);

interface CaseProviderProps {
  readonly record: CaseRecord;
  readonly repository: CaseRepository;
  readonly children: ReactNode;
}

/** Gives one case to the screens and saves it. To show another case, mount it with another key. */
export function CaseProvider({ record, repository, children }: CaseProviderProps) {
  const [store] = useState(() => createCaseStore(record));
  return (
    <StoreContext.Provider value={store}>
      <JourneyContext.Provider options={{ input: record.journey }}>
        <Saving record={record} repository={repository} store={store} />
        {children}
      </JourneyContext.Provider>
    </StoreContext.Provider>
  );
}

function Saving({ record, repository, store }: Omit<CaseProviderProps, 'children'> & { readonly store: CaseStore }) {
  const actor = JourneyContext.useActorRef();
  useEffect(() => {
    const autosave = createAutosave({
      record,
      repository,
      store,
      journey: () => actor.getSnapshot().context,
      onReplaced: ({ journey, file, drafts }) => {
        store.setState({ file, drafts });
        actor.send({ type: 'replaced', journey });
      },
    });
    const answers = actor.subscribe(({ context }) => {
      if (context !== record.journey) autosave.markDirty();
    });
    const stopStore = store.subscribe((state, before) => {
      if (state.file !== before.file || state.drafts !== before.drafts) autosave.markDirty();
    });
    const stopWatching = repository.watch(autosave.adopt);
    return () => {
      answers.unsubscribe();
      stopStore();
      stopWatching();
    };
  }, [actor, record, repository, store]);
  return null;
}

function useCaseStore(): CaseStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('There is no case here');
  return store;
}

/** A part of the case's notes and drafts. */
export const useCase = <T,>(select: (state: CaseState) => T): T => useStore(useCaseStore(), select);

/** What can be done to the case's notes and drafts. */
export const useCaseActions = (): CaseActions => useCaseStore().getState();
