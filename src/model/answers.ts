import type { Counterparty } from './counterparty.ts';
import type { IsoDate } from './dates.ts';
import type { AnsweredId } from './screens.ts';
import type { ProductId } from './values.ts';

/** A screen in a round. Round 1 carries no suffix; `reply@2` is `reply` in round 2. */
export type AnswerKey = AnsweredId | `${AnsweredId}@${number}`;

export interface Answer {
  /** The option taken. */
  readonly event: string;
  /** What the option carries, already checked against the screen's schema. */
  readonly value?: unknown;
  /** The day it was given. */
  readonly on: IsoDate;
  /** The journey's counter at the time it was last given as a new event; answers are ordered by it. */
  readonly nth: number;
}

export type Answers = Readonly<Partial<Record<AnswerKey, Answer>>>;

/** An answer that was replaced by a newer one. */
export interface PastAnswer {
  readonly key: AnswerKey;
  readonly answer: Answer;
}

/** A negotiation with the same counterparty that was merged into another one: its road is over, and all it told is kept. */
export interface Merged extends Journey {
  /** The numbers of its answers, first and last, which no other answer of the case has. */
  readonly from: number;
  readonly to: number;
  /** The day of the merger. */
  readonly on: IsoDate;
  /** What it was about that the other one was not; missing where an earlier release merged them. */
  readonly added?: readonly ProductId[];
  /**
   * Whom the other one was with until then, by which everything was counted that it had proposed; null where that was not
   * told, missing where an earlier release merged them.
   */
  readonly was?: Counterparty | null;
}

/** All that a case was told about its road. Nothing else of the flow is stored: the position is derived from it. */
export interface Journey {
  readonly answers: Answers;
  /** Answers of rounds that were reopened: offered as suggestions, never replayed. */
  readonly setAside: Answers;
  /** Replaced answers, oldest first. */
  readonly past: readonly PastAnswer[];
  /** Whom the case is with; missing where the person never told two creditors apart. */
  readonly counterparty?: Counterparty;
  /** Negotiations that were merged into this one. */
  readonly merged?: readonly Merged[];
  /** The highest number an answer has had, where one with a high number was taken back: no number is given out twice. */
  readonly highest?: number;
}

/** A journey and those that were merged into it. */
export const journeysIn = (journey: Journey): readonly Journey[] => [
  journey,
  ...(journey.merged ?? []).flatMap(journeysIn),
];

/**
 * The highest number that was given to an answer, also to one that was taken back since, beyond those of merged
 * negotiations; 0 before the first.
 */
export const highestNth = ({ answers, setAside, past, merged = [], highest = 0 }: Journey): number =>
  [answers, setAside]
    .flatMap((given) => Object.values(given) as Answer[])
    .concat(past.map(({ answer }) => answer))
    .reduce(
      (most, { nth }) => Math.max(most, nth),
      merged.reduce((most, { to }) => Math.max(most, to + 1), highest),
    );

export const emptyJourney: Journey = { answers: {}, setAside: {}, past: [] };

/** The key under which a round's answer to a screen is stored; rounds count from 1, and the first is not written. */
export const keyOf = (screen: AnsweredId, round: number): AnswerKey => (round === 1 ? screen : `${screen}@${round}`);
/** The screen a key names. Keys that were typed or stored pass the schema of keys first. */
export const screenOf = (key: AnswerKey): AnsweredId => key.split('@')[0] as AnsweredId;
/** The round a key names, from 1. */
export const roundOf = (key: AnswerKey): number => Number(key.split('@')[1] ?? 1);
