import type { Block, Sentence } from '#content/types.ts';
import type { ScreenId } from '#model/screens.ts';
import type { AnyWords } from '../../engine/words/use-words.ts';

/** One entry of a table that a screen shows depending on the answers: a name, and blocks below small headings. */
export interface TableEntry {
  readonly id: string;
  readonly name: Sentence;
  readonly parts: readonly { readonly label?: string; readonly blocks: readonly Block[] }[];
}

/** Gives the words of a screen. */
export type WordsOf = (screen: ScreenId) => AnyWords;
