import type { OptionOf, ScreenId, TickOf } from '#model/screens.ts';
import type { SourceId } from './source-list.ts';
import type { phones } from './sources.ts';

/** A sentence. Plain text must not contain a figure or a law; a claim that does names its sources. */
export type Sentence = string | { readonly text: string; readonly sources: readonly [SourceId, ...SourceId[]] };

/** One block of guidance under the question. */
export type Block =
  | Sentence
  /** Words to say or type, set apart as a quotation. */
  | { readonly say: Sentence }
  /** Things to do, in order. */
  | { readonly steps: readonly Sentence[] }
  /** Items in no particular order. */
  | { readonly list: readonly Sentence[] }
  /** A highlighted note: to know, to ask about, or to stop at. */
  | { readonly note: 'information' | 'attention' | 'stop'; readonly text: Sentence };

/** The words of one screen. Where the screen has ticks, `ticks` holds the label of each. */
export type Words<S extends ScreenId> = CommonWords<S> &
  ([TickOf<S>] extends [never]
    ? { readonly ticks?: never }
    : { readonly ticks: Readonly<Record<TickOf<S>, Sentence>> });

/** The words of a screen that differ in a case of its own. */
export interface Instead<O extends string = string> {
  readonly title?: Sentence;
  readonly why?: Sentence;
  readonly call?: keyof typeof phones;
  readonly body?: readonly Block[];
  readonly more?: readonly Block[];
  readonly options?: Readonly<Partial<Record<O, Sentence>>>;
}

interface CommonWords<S extends ScreenId> {
  /** The question or the task, shown as the heading. */
  readonly title: Sentence;
  /** What the screen is called where there is no room for its title: at most six characters. */
  readonly shortName: string;
  /** One sentence in the disclosure 为什么问. */
  readonly why: Sentence;
  /** The number to ring before anything else, shown as a large button under the title. */
  readonly call?: keyof typeof phones;
  /** Shown under the title. */
  readonly body?: readonly Block[];
  /** In a disclosure, for those who want to know more. */
  readonly more?: readonly Block[];
  /** In the disclosure 不知道，去哪里看: where to find the answer. */
  readonly where?: readonly Block[];
  /** The label of each option's button. */
  readonly options: Readonly<Record<OptionOf<S>, Sentence>>;
  /**
   * What stands there instead while a claim may have expired: words that promise, ask for deferral or offer a plan would
   * revive it. On the screens of the talk itself what is not named here is left out, but for the body.
   */
  readonly ifTimeBarred?: {
    readonly body?: readonly Block[];
    readonly more?: readonly Block[];
    readonly where?: readonly Block[];
    readonly options?: { readonly [O in OptionOf<S>]?: Sentence };
  };
  /** What is said instead in a case of its own, by the name of the case. */
  readonly instead?: Readonly<Record<string, Instead<OptionOf<S>>>>;

  /** Day on which a person last checked these words. */
  readonly reviewedOn: `${number}-${number}-${number}`;
}
