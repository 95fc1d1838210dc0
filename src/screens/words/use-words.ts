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

const loaded = new Map<Stage, Promise<StageWords>>();

function load(stage: Stage): Promise<StageWords> {
  const known = loaded.get(stage);
  if (known !== undefined) return known;
  const loading: Promise<StageWords> = stageWords[stage]().catch((error: unknown) => {
    loaded.delete(stage);
    throw error;
  });
  loaded.set(stage, loading);
  return loading;
}

/** The words of a screen; suspends until their chunk is there. */
export function useWords(screen: ScreenId): AnyWords {
  return use(load(screens[screen].stage))[screen] as AnyWords;
}

let everything: Promise<StageWords> | null = null;

function loadEverything(): Promise<StageWords> {
  everything ??= Promise.all(stages.map(load))
    .then((all) => Object.assign({}, ...all) as StageWords)
    .catch((error: unknown) => {
      everything = null;
      throw error;
    });
  return everything;
}

/** The words of every screen, for pages that speak of many. */
export function useAllWords(): (screen: ScreenId) => AnyWords {
  const all = use(loadEverything());
  return (screen) => all[screen] as AnyWords;
}

/** Fetches the words of all stages ahead of need, so that a broken connection later stops nobody. */
export const fetchAhead = (): void => {
  loadEverything().catch(() => undefined);
};
