import type { Sentence } from '#content/types.ts';
import { stageWords } from '#content/zh-CN/index.ts';
import type { ScreenId } from '#model/screens.ts';

interface ScreenWords {
  readonly title: Sentence;
  readonly options: Readonly<Record<string, Sentence>>;
  readonly ticks?: Readonly<Record<string, Sentence>>;
}

const stages = await Promise.all(Object.values(stageWords).map((load) => load()));
const all = Object.assign({}, ...stages) as Readonly<Record<ScreenId, ScreenWords>>;

const plain = (sentence: Sentence | undefined): string => {
  if (sentence === undefined) throw new Error('There are no such words');
  return typeof sentence === 'string' ? sentence : sentence.text;
};

export const titleOf = (screen: ScreenId): string => plain(all[screen].title);
export const optionOf = (screen: ScreenId, option: string): string => plain(all[screen].options[option]);
export const tickOf = (screen: ScreenId, tick: string): string => plain(all[screen].ticks?.[tick]);
