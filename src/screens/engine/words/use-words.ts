import { use } from 'react';
import type { Block, Instead, Sentence, Words } from '#content/types.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { stageWords } from '#words/index.ts';

/** The words of any screen, for code that serves every screen. */
export interface AnyWords {
  readonly title: Sentence;
  readonly shortName: string;
  readonly why: Sentence;
  readonly call?: Words<'urgent'>['call'];
  readonly body?: readonly Block[];
  readonly more?: readonly Block[];
  readonly where?: readonly Block[];
  readonly options: Readonly<Record<string, Sentence>>;
  readonly ticks?: Readonly<Record<string, Sentence>>;
  readonly ifTimeBarred?: Pick<Instead, 'body' | 'more'> & {
    readonly where?: readonly Block[];
    readonly options?: Readonly<Record<string, Sentence>>;
  };
  readonly instead?: Readonly<Record<string, Instead>>;
  readonly reviewedOn: Words<'urgent'>['reviewedOn'];
}

/** The words with those said instead in a case of its own. */
export function inCase(words: AnyWords, name: string): AnyWords {
  const { options, ...rest } = words.instead?.[name] ?? {};
  return { ...words, ...rest, options: { ...words.options, ...(options as AnyWords['options'] | undefined) } };
}

type StageWords = Readonly<Record<string, AnyWords>>;

/** Lets React read a settled promise at once; it would otherwise show the fallback first. */
function kept<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }), forget);
  return promise;
}

const loading = new Map<Stage, Promise<StageWords>>();

function load(stage: Stage): Promise<StageWords> {
  const known = loading.get(stage);
  if (known !== undefined) return known;
  const words = kept<StageWords>(stageWords[stage](), () => loading.delete(stage));
  loading.set(stage, words);
  return words;
}

/** The words of a screen; suspends until their chunk is loaded. */
export const useWords = (screen: ScreenId): AnyWords => use(load(screens[screen].stage))[screen] as AnyWords;

let everything: Promise<readonly StageWords[]> | null = null;

function loadEverything(): Promise<readonly StageWords[]> {
  everything ??= kept(Promise.all(stages.map(load)), () => {
    everything = null;
  });
  return everything;
}

/** Gives the words of any screen, for pages about many of them; suspends until all are loaded. */
export function useAllWords(): (screen: ScreenId) => AnyWords {
  const all = use(loadEverything());
  return (screen) => all[stages.indexOf(screens[screen].stage)]?.[screen] as AnyWords;
}

/** Loads the words of a screen's stage. */
export const fetchWords = (screen: ScreenId): Promise<unknown> => load(screens[screen].stage);

/** Loads the words of the stage that a road begins with. Never rejects. */
export const fetchFirst = (): Promise<unknown> => load('urgent').catch(() => undefined);

/** Loads the words of all stages in advance, so that a connection lost later stops nobody. Never rejects. */
export const fetchAhead = (): Promise<unknown> => loadEverything().catch(() => undefined);
