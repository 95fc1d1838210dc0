import type { Sentence } from '#content/types.ts';
import { agreement } from '#content/zh-CN/agreement/index.ts';
import { assess } from '#content/zh-CN/assess/index.ts';
import { budget } from '#content/zh-CN/budget/index.ts';
import { contact } from '#content/zh-CN/contact/index.ts';
import { evidence } from '#content/zh-CN/evidence/index.ts';
import { keep } from '#content/zh-CN/keep/index.ts';
import { propose } from '#content/zh-CN/propose/index.ts';
import { recover } from '#content/zh-CN/recover/index.ts';
import { refused } from '#content/zh-CN/refused/index.ts';
import { urgent } from '#content/zh-CN/urgent/index.ts';
import type { ScreenId } from '#model/screens.ts';

interface ScreenWords {
  readonly title: Sentence;
  readonly options: Readonly<Record<string, Sentence>>;
  readonly ticks?: Readonly<Record<string, Sentence>>;
}

const all: Readonly<Record<ScreenId, ScreenWords>> = {
  ...assess,
  ...urgent,
  ...contact,
  ...evidence,
  ...budget,
  ...propose,
  ...agreement,
  ...keep,
  ...recover,
  ...refused,
};

const text = (sentence: Sentence | undefined): string =>
  typeof sentence === 'string' ? sentence : (sentence?.text ?? '');

export const titleOf = (screen: ScreenId): string => text(all[screen].title);
export const optionOf = (screen: ScreenId, option: string): string => text(all[screen].options[option]);
export const tickOf = (screen: ScreenId, tick: string): string => text(all[screen].ticks?.[tick]);
