import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CaseProvider } from '#case/case-context.tsx';
import type { CaseRepository } from '#case/ports.ts';
import { newRecord } from '#case/record.ts';
import { TodayContext } from '#case/today.ts';
import type { IsoDate } from '#model/dates.ts';
import { fetchAhead } from '#screens/engine/words/use-words.ts';
import { Guide } from '#screens/overview/guide.tsx';
import { type CaseSwitch, CaseSwitchContext } from '#screens/shell/case-switch.ts';
import { preloadAll } from '#screens/shell/lazy-with-preload.tsx';
import { type Navigation, NavigationContext } from '#screens/shell/navigation.tsx';
import { PageView } from './page-view.tsx';

const goesNowhere = () => undefined;
const atStart: Navigation = {
  route: { kind: 'start' },
  intent: 'road',
  cameBack: false,
  go: goesNowhere,
  back: goesNowhere,
};

/** Nothing is stored yet, and effects, which alone write, do not run. */
const nothingStored = { removed: () => null } as Partial<CaseRepository> as CaseRepository;
const atFirst = {
  repository: nothingStored,
  household: null,
  putAside: { current: null },
} as Partial<CaseSwitch> as CaseSwitch;

function Outside({ today, children }: { readonly today: IsoDate; readonly children: ReactNode }) {
  return (
    <TodayContext.Provider value={today}>
      <NavigationContext.Provider value={atStart}>
        <CaseSwitchContext.Provider value={atFirst}>
          <CaseProvider record={newRecord()} repository={nothingStored}>
            {children}
          </CaseProvider>
        </CaseSwitchContext.Provider>
      </NavigationContext.Provider>
    </TodayContext.Provider>
  );
}

/** The markup without styles of its own, which the policy of the page refuses. */
const plain = (markup: string): string => markup.replace(/ style="[^"]*"/g, '');

/** Without what is folded away: it takes a tap to see it, and names days that are counted from today. */
const unfolded = (markup: string): string => markup.replace(/<details.*?<\/details>/gs, '');

/** What is shown before any script runs. */
export interface Prerendered {
  /** The start page, as somebody sees it who opens the app for the first time. */
  readonly start: string;
  /** The whole guide, for browsers that cannot run the app. */
  readonly guide: string;
}

/**
 * The pages that need no script, as markup; runs while the app is built.
 * @param today The day of the words, by which sources are told to be old.
 */
export async function prerender(today: IsoDate): Promise<Prerendered> {
  await Promise.all([preloadAll(), fetchAhead()]);
  const markupOf = (page: ReactNode) => {
    const markup = plain(renderToStaticMarkup(<Outside today={today}>{page}</Outside>));
    // What throws while it is rendered leaves its fallback behind, without a word.
    if (!markup.includes('<h1')) throw new Error('A page could not be rendered before it is opened.');
    return markup;
  };
  return { start: unfolded(markupOf(<PageView />)), guide: markupOf(<Guide />) };
}
