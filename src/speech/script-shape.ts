import type { scriptWords } from '#words/speech/script.ts';

/** What to say and type while there is no plan to name. */
export interface Script {
  /** Sentences to speak, in order. */
  readonly phone: readonly string[];
  /** One message to paste into a chat, under 200 characters. */
  readonly chat: string;
  readonly answers: Answers;
}

/** What an agent may say, and the sentence that answers it. */
export interface Exchange {
  readonly theySay: string;
  readonly youSay: string;
}

/** Prepared answers, in the order in which they are shown. */
export type Answers = Readonly<Record<'pressed' | keyof typeof scriptWords.answers, Exchange>>;
