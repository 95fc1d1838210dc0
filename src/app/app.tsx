import { Suspense, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CaseProvider } from '#case/case-context.tsx';
import type { CaseRepository, LoadTrouble } from '#case/ports.ts';
import { type Beginning, type CaseRecord, newRecord } from '#case/record.ts';
import { TodayContext } from '#case/today.ts';
import { fetchAhead, fetchFirst } from '#screens/engine/words/use-words.ts';
import { type CaseSwitch, CaseSwitchContext } from '#screens/shell/case-switch.ts';
import { lazyWithPreload, preloadAll } from '#screens/shell/lazy-with-preload.tsx';
import { NavigationContext } from '#screens/shell/navigation.tsx';
import { tellRemoved } from '#storage/preferences.ts';
import { ErrorBoundary, Failure } from './error-boundary.tsx';
import { fetchStart, PageView } from './page-view.tsx';
import { useAddress } from './use-address.ts';
import { useBeijingDay } from './use-beijing-day.ts';
import { useHousehold } from './use-household.ts';

const StorageNotice = lazyWithPreload(() =>
  import('#screens/shell/storage-notice.tsx').then((all) => all.StorageNotice),
);

/**
 * Milliseconds in which only what the first answers lead to is loaded in advance: on a slow line all else would stand in
 * the way of what the person waits for.
 */
const untilAhead = 10_000;

/**
 * True where the browser is set to save data: components are then loaded only when shown. Words are still loaded in
 * advance, because a lost connection must not stop anybody on the road.
 */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** What is still to be said on another case: the trouble with the whole storage, and none with the case before. */
const onAnotherCase = (trouble: LoadTrouble | 'allRemoved' | null): LoadTrouble | null =>
  trouble === 'blocked' || trouble === 'nearlyFull' ? trouble : null;

interface AppProps {
  readonly repository: CaseRepository;
  /** True where everything was just removed, which is to be said. */
  readonly isRemoved?: boolean;
}

/** Connects storage, clock and address to the screens. */
export function App({ repository, isRemoved = false }: AppProps) {
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [trouble, setTrouble] = useState<LoadTrouble | 'allRemoved' | null>(isRemoved ? 'allRemoved' : null);
  /** Set when a stored case cannot be read: showing a new one instead would look as if everything were lost. */
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  const navigation = useAddress();
  const today = useBeijingDay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the app is opened counts, not where one goes later.
  useEffect(() => {
    let isWanted = true;
    let ahead: ReturnType<typeof setTimeout> | undefined;
    repository.load().then(
      async (loaded) => {
        if (loaded.record !== null && navigation.route.kind === 'start')
          await fetchStart(loaded.record.journey).catch(() => undefined);
        if (!isWanted) return;
        if (loaded.trouble !== null) setTrouble(loaded.trouble);
        // Which one it was begun beside is not stored.
        if (loaded.record !== null || loaded.hasOthers) putAside.current = '';
        startTransition(() => setRecord(loaded.record ?? newRecord()));
        fetchFirst();
        ahead = setTimeout(async () => {
          await fetchAhead();
          if (!isWanted || savesData()) return;
          preloadAll();
          // Also loads the code that reads what is stored beside the case.
          for (const read of [
            () => repository.person(''),
            () => repository.household(newRecord()),
            () => repository.otherCases(''),
          ])
            read().catch(() => undefined);
        }, untilAhead);
      },
      (error: unknown) => {
        if (isWanted) setUnread({ error });
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(ahead);
    };
  }, [repository]);

  const household = useHousehold(record, repository);

  const putAside = useRef<string | null>(null);
  const { go } = navigation;
  const show = useCallback(
    (next: CaseRecord) => {
      setRecord(next);
      go({ kind: 'start' });
    },
    [go],
  );
  const cases = useMemo(
    (): CaseSwitch => ({
      currentId: record?.id ?? '',
      householdId: record?.household ?? '',
      repository,
      household: household?.id === record?.household ? household : null,
      readHousehold: () => repository.household(record ?? newRecord()),
      putAside,
      startAgain: (beginning?: Beginning) => {
        putAside.current = record?.id ?? null;
        setTrouble(onAnotherCase);
        setRecord(newRecord(beginning));
        go({ kind: 'screen', screen: 'urgent', round: 1 });
      },
      leave: (beginning) => {
        putAside.current = '';
        setTrouble(onAnotherCase);
        show(newRecord(beginning));
      },
      bringBack: async (id) => {
        const { record: found, trouble: opening } = await repository.open(id);
        if (found === null) return false;
        setTrouble((before) => opening ?? onAnotherCase(before));
        putAside.current = record === null || record.id === id ? null : record.id;
        show(found);
        return true;
      },
      removeAll: async () => {
        await repository.removeAll();
        tellRemoved();
        setTrouble('allRemoved');
        show(newRecord());
      },
    }),
    [record, household, repository, go, show],
  );
  if (unread !== null) return <Failure error={unread.error} />;
  if (record === null) return null;
  return (
    <ErrorBoundary>
      <TodayContext.Provider value={today}>
        <NavigationContext.Provider value={navigation}>
          <CaseSwitchContext.Provider value={cases}>
            <div role="status" className="no-print mx-auto max-w-5xl px-4">
              {trouble !== null && (
                <Suspense>
                  <StorageNotice trouble={trouble} of={record} onRead={() => setTrouble(null)} />
                </Suspense>
              )}
            </div>
            <CaseProvider key={`${record.id}-${record.revision}`} record={record} repository={repository}>
              <PageView />
            </CaseProvider>
          </CaseSwitchContext.Provider>
        </NavigationContext.Provider>
      </TodayContext.Provider>
    </ErrorBoundary>
  );
}
