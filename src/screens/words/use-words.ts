import { use } from 'react';
import type { Block, Sentence, Words } from '#content/types.ts';
import { stageWords } from '#content/zh-CN/index.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';

/** The words of any screen, for code that serves every screen. */
export interface AnyWords {
  readonly title: Sentence;
  readonly why: Sentence;
  readonly body?: readonly Block[];
  readonly more?: readonly Block[];
  readonly where?: readonly Block[];
  readonly options: Readonly<Record<string, Sentence>>;
  readonly ticks?: Readonly<Record<string, Sentence>>;
  readonly reviewedOn: Words<'urgent'>['reviewedOn'];
}

type StageWords = Readonly<Record<string, AnyWords>>;

const loading = new Map<Stage, Promise<StageWords>>();
/** Words that are here show at once: waiting even for a promise that is settled would show something else first. */
const here = new Map<Stage, StageWords>();

function load(stage: Stage): Promise<StageWords> {
  const known = loading.get(stage);
  if (known !== undefined) return known;
  const words: Promise<StageWords> = stageWords[stage]().then(
    (loaded: StageWords) => {
      here.set(stage, loaded);
      return loaded;
    },
    (error: unknown) => {
      loading.delete(stage);
      throw error;
    },
  );
  loading.set(stage, words);
  return words;
}

/** The words of a screen; suspends until their chunk is there. */
export function useWords(screen: ScreenId): AnyWords {
  const { stage } = screens[screen];
  return (here.get(stage) ?? use(load(stage)))[screen] as AnyWords;
}

let everything: Promise<unknown> | null = null;

function loadEverything(): Promise<unknown> {
  everything ??= Promise.all(stages.map(load)).catch((error: unknown) => {
    everything = null;
    throw error;
  });
  return everything;
}

/** The words of every screen, for pages that speak of many. */
export function useAllWords(): (screen: ScreenId) => AnyWords {
  if (here.size < stages.length) use(loadEverything());
  return (screen) => here.get(screens[screen].stage)?.[screen] as AnyWords;
}

/** Fetches the words of all stages ahead of need, so that a broken connection later stops nobody. */
export const fetchAhead = (): Promise<unknown> => loadEverything().catch(() => undefined);
