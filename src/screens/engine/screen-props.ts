import type { Position } from '#machines/replay.ts';
import type { Answer, AnswerKey } from '#model/answers.ts';
import type { AnyWords } from './words/use-words.ts';

/** What every form and panel of a screen gets. */
export interface ScreenProps {
  readonly answerKey: AnswerKey;
  /** The road up to this screen. */
  readonly position: Position;
  readonly words: AnyWords;
  /** The answer that stands, when an answered screen is looked at. */
  readonly given: Answer | undefined;
  /** Last time's answer, where it may be offered. */
  readonly suggestion: Answer | undefined;
  readonly onAnswer: (option: string, value?: unknown) => void;
}
