import type { Instead, Sentence } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import { agreement } from '#words/agreement/index.ts';
import { assess } from '#words/assess/index.ts';
import { budget } from '#words/budget/index.ts';
import { contact } from '#words/contact/index.ts';
import { evidence } from '#words/evidence/index.ts';
import { keep } from '#words/keep/index.ts';
import { propose } from '#words/propose/index.ts';
import { recover } from '#words/recover/index.ts';
import { refused } from '#words/refused/index.ts';
import { urgent } from '#words/urgent/index.ts';

interface ScreenWords {
  readonly title: Sentence;
  readonly options: Readonly<Record<string, Sentence>>;
  readonly ticks?: Readonly<Record<string, Sentence>>;
  readonly instead?: Readonly<Record<string, Instead>>;
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
/** Every title a screen can bear: its own, and those of cases of their own. */
export const titlesOf = (screen: ScreenId): readonly string[] => {
  const own = Object.values(all[screen].instead ?? {}).flatMap(({ title }) =>
    title === undefined ? [] : [text(title)],
  );
  return [titleOf(screen), ...own];
};
export const optionOf = (screen: ScreenId, option: string): string => text(all[screen].options[option]);
export const tickOf = (screen: ScreenId, tick: string): string => text(all[screen].ticks?.[tick]);
