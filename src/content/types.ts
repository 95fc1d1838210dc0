import type { OptionOf, ScreenId, TickOf } from '#model/screens.ts';
import type { SourceId } from './source-list.ts';

/** A sentence. Plain text may hold no figure and no law; a claim that does names its sources. */
export type Sentence = string | { readonly text: string; readonly sources: readonly [SourceId, ...SourceId[]] };

/** One piece of guidance under the question. */
export type Block =
  | Sentence
  /** Words to say or type, set apart so that they can be read aloud. */
  | { readonly say: Sentence }
  /** Things to do, in order. */
  | { readonly steps: readonly Sentence[] }
  /** Things that stand side by side. */
  | { readonly list: readonly Sentence[] }
  /** A note with a firm edge: to know, to ask about, or to stop at. */
  | { readonly note: 'information' | 'attention' | 'stop'; readonly text: Sentence };

/** The words of one screen. Where the screen has ticks, `ticks` holds the label of each. */
export type Words<S extends ScreenId> = CommonWords<S> &
  ([TickOf<S>] extends [never]
    ? { readonly ticks?: never }
    : { readonly ticks: Readonly<Record<TickOf<S>, Sentence>> });

interface CommonWords<S extends ScreenId> {
  /** The question or the task as shown, the first thing seen. */
  readonly title: Sentence;
  /** One sentence behind 为什么问. */
  readonly why: Sentence;
  /** Shown under the title. */
  readonly body?: readonly Block[];
  /** Folded: for those who want to know more. */
  readonly more?: readonly Block[];
  /** Folded under 不知道，去哪里看: where the answer can be found. */
  readonly where?: readonly Block[];
  /** The button of each option. */
  readonly options: Readonly<Record<OptionOf<S>, Sentence>>;

  /** Day on which a person last checked these words. */
  readonly reviewedOn: `${number}-${number}-${number}`;
}
