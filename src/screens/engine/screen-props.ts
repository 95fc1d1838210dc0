import type { Position } from '#machines/replay.ts';
import type { Answer, AnswerKey } from '#model/answers.ts';
import type { AnyWords } from './words/use-words.ts';

/** The props of every form and panel of a screen. */
export interface ScreenProps {
  readonly answerKey: AnswerKey;
  /** The position at this screen, with the path that led to it. */
  readonly position: Position;
  readonly words: AnyWords;
  /** The current answer, when an answered screen is shown. */
  readonly given: Answer | undefined;
  /** An earlier answer to start with, where it may be offered. */
  readonly suggestion: Answer | undefined;
  /** The option that is recommended; null where none is. */
  readonly recommended: string | null;
  /** The options that do not apply to this case. */
  readonly inapplicable: readonly string[];
  readonly onAnswer: (option: string, value?: unknown) => void;
}
