import type { IsoDate } from './dates.ts';
import { mostRounds } from './limits.ts';
import { type AnsweredId, isOutcome, isScreenId } from './screens.ts';

/** A screen in a round. Round 1 carries no suffix; `reply@2` is `reply` in round 2. */
export type AnswerKey = AnsweredId | `${AnsweredId}@${number}`;

export interface Answer {
  /** The option taken. */
  readonly event: string;
  /** What the option carries, already of the screen's shape. */
  readonly value?: unknown;
  /** The day it was given. */
  readonly on: IsoDate;
  /** The journey's counter when it was given anew: events are ordered by it. */
  readonly nth: number;
}

export type Answers = Readonly<Partial<Record<AnswerKey, Answer>>>;

/** An answer that another one, given anew, took the place of. */
export interface PastAnswer {
  readonly key: AnswerKey;
  readonly answer: Answer;
}

/** The only stored truth of the flow. */
export interface Journey {
  readonly answers: Answers;
  /** Answers of rounds that were opened again: offered as suggestions, never replayed. */
  readonly setAside: Answers;
  /** Replaced events, oldest first. */
  readonly past: readonly PastAnswer[];
}

export const emptyJourney: Journey = { answers: {}, setAside: {}, past: [] };

export const keyOf = (screen: AnsweredId, round: number): AnswerKey => (round === 1 ? screen : `${screen}@${round}`);
export const screenOf = (key: AnswerKey): AnsweredId => key.split('@')[0] as AnsweredId;
export const roundOf = (key: AnswerKey): number => Number(key.split('@')[1] ?? 1);

/** A key this release knows: a screen that is answered, in a round that may exist. */
export function isAnswerKey(text: string): text is AnswerKey {
  const [, screen = '', round = '1'] = /^([A-Za-z]+)(?:@([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  return isScreenId(screen) && !isOutcome(screen) && Number(round) <= mostRounds;
}
