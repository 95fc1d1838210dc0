import type { Block, Sentence } from '../../types.ts';

/** The words about one refusal: what it usually means and what to say next. */
export interface ReplyWords {
  /** Experience without a source, and labelled as such. */
  readonly meaning: Sentence;
  /** Words to say or type, written to be read aloud. */
  readonly next: Sentence;
  /** What to do after saying it, and what to avoid. */
  readonly after: readonly Block[];
}

/** One route after a refusal: when it fits and what it requires. */
export interface RouteWords {
  readonly fits: Sentence;
  readonly cost: Sentence;
  readonly time: Sentence;
  readonly risk: Sentence;
}

/** One kind of help: how to reach it, what to bring and what to ask. */
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

/** One reason to consider the law: the legal position, what to do first, and what to be careful about. */
export interface LegalWords {
  readonly standing: Sentence;
  readonly first: readonly Sentence[];
  readonly mind: Sentence;
}
