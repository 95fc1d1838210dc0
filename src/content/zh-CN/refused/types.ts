import type { Block, Sentence } from '../../types.ts';

/** One refusal read: what it mostly means and what to say next. */
export interface ReplyWords {
  /** Experience without a source, and labelled so. */
  readonly meaning: Sentence;
  /** Words to say or type, ready to be read aloud. */
  readonly next: Sentence;
  /** What to do, and what to keep from doing, after it is said. */
  readonly after: readonly Block[];
}

/** One route after a refusal: when it fits and what it asks for. */
export interface RouteWords {
  readonly fits: Sentence;
  readonly cost: Sentence;
  readonly time: Sentence;
  readonly risk: Sentence;
}

/** One kind of help: how to reach it, what to take along and to ask. */
export interface HelpWords {
  readonly reach: Sentence;
  readonly bring: readonly Sentence[];
  readonly ask: readonly Sentence[];
  readonly mind: Sentence;
}

/** One body a complaint can go to. */
export interface ComplaintWords {
  readonly label: Sentence;
  readonly how: Sentence;
  /** When an answer is due. */
  readonly time: Sentence;
  readonly limits: Sentence;
}

/** One reason to think of the law: where one stands, what to do first, what to mind. */
export interface LegalWords {
  readonly standing: Sentence;
  readonly first: readonly Sentence[];
  readonly mind: Sentence;
}
