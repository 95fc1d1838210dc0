import { fromTransition } from 'xstate';
import {
  type Answer,
  type AnswerKey,
  type Answers,
  highestNth,
  type Journey,
  type PastAnswer,
  roundOf,
  screenOf,
} from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAnswerTo, startsBlank } from '#model/screens.ts';
import type { Position } from './replay.ts';
import { positionOf } from './walks.ts';

/**
 * How the person reached the screen they answer.
 * - `road`: by the road itself, by Back, or by any link that is none of the following.
 * - `change`: by the link that changes a given answer.
 * - `goOn`: by the button of an outcome that asks its last step again; the answer is a new event.
 * - `urgent`: by an entry to the urgent matters after the road has begun; the answer is a new event.
 */
export type NavigationIntent = 'road' | 'change' | 'goOn' | 'urgent';

/**
 * `answered`: the person answered a screen. `told apart`: they said whom this case is with. `replaced`: another tab has
 * changed the same case.
 */
export type JourneyEvent =
  | {
      readonly type: 'answered';
      readonly key: AnswerKey;
      readonly option: string;
      readonly value?: unknown;
      readonly on: IsoDate;
      readonly intent: NavigationIntent;
    }
  | { readonly type: 'told apart'; readonly counterparty: Counterparty }
  | { readonly type: 'replaced'; readonly journey: Journey };

type Answered = Extract<JourneyEvent, { type: 'answered' }>;

const entriesOf = (answers: Answers) => Object.entries(answers) as [AnswerKey, Answer][];

/** The screen and round after the answered screen, as `screen@round`; null when the screen is not on the path. */
const nextAfter = ({ path, screen, round }: Position, key: AnswerKey): string | null => {
  const at = path.findIndex((step) => step.key === key);
  if (at === -1) return null;
  const next = path[at + 1];
  return next === undefined ? `${screen}@${round}` : `${next.screen}@${next.round}`;
};

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameAnswer = (one: Answer, other: Answer): boolean =>
  one.event === other.event && sameValue(one.value, other.value);

const partition = (answers: Answers, keep: (key: AnswerKey) => boolean): readonly [Answers, Answers] => {
  const entries = entriesOf(answers);
  return [
    Object.fromEntries(entries.filter(([key]) => keep(key))) as Answers,
    Object.fromEntries(entries.filter(([key]) => !keep(key))) as Answers,
  ];
};

const without = (answers: Answers, key: AnswerKey): Answers => partition(answers, (other) => other !== key)[0];

/** The newest replaced answer of a screen if it is given again, so that changing back undoes the change. */
const undone = (past: readonly PastAnswer[], key: AnswerKey, answer: Answer): PastAnswer | undefined => {
  const newest = past.filter((entry) => entry.key === key).pop();
  return newest !== undefined && sameAnswer(newest.answer, answer) ? newest : undefined;
};

/** True when the current answer has led to answers in later rounds; undoing it would then mix two histories. */
const hasGoneOn = (answers: Answers, key: AnswerKey): boolean =>
  entriesOf(answers).some(([other, { nth }]) => roundOf(other) > roundOf(key) && nth > (answers[key]?.nth ?? 0));

/**
 * The journey with one more answer. It becomes the newest event when its screen is the frontier, when the intent is
 * `goOn` or `urgent`, or when it leads to another screen than before; a mere correction keeps its number. A new event
 * that opens a round sets the answers of that and later rounds aside.
 */
function answered(journey: Journey, { key, option, value, on, intent }: Answered): Journey {
  const walk = (answers: Answers) => positionOf({ ...journey, answers });
  const before = positionOf(journey);
  const replaced = journey.answers[key];
  const given = (nth: number): Answer => ({ event: option, ...(value === undefined ? {} : { value }), on, nth });
  const isFrontier = before.key === key;
  if (!isFrontier && nextAfter(before, key) === null) return journey;
  if (!isAnswerTo(screenOf(key), option, value)) return journey;

  const newest = highestNth(journey) + 1;
  const suggestions = without(journey.setAside, key);
  // Correcting what was told of a real event keeps the day on which it was first told; what is ticked may be news.
  const isSame =
    replaced?.event === option &&
    startsBlank(screenOf(key)) &&
    (!Array.isArray(value) || sameValue(replaced.value, value));
  const corrected = { ...given(replaced?.nth ?? newest), ...(isSame && { on: replaced.on }) };
  const kept: Answers = { ...journey.answers, [key]: corrected };
  const leadsElsewhere = !isFrontier && nextAfter(walk(kept), key) !== nextAfter(before, key);
  const anew = isFrontier || intent === 'goOn' || intent === 'urgent' || leadsElsewhere;
  if (!anew) return { ...journey, answers: kept, setAside: suggestions };

  const canUndo = leadsElsewhere && intent !== 'goOn' && intent !== 'urgent' && !hasGoneOn(journey.answers, key);
  const undo = canUndo ? undone(journey.past, key, given(0)) : undefined;
  if (undo !== undefined) {
    return {
      ...journey,
      answers: { ...journey.answers, [key]: undo.answer },
      setAside: suggestions,
      past: journey.past.filter((entry) => entry !== undo),
      highest: newest - 1,
    };
  }

  const past = replaced === undefined ? journey.past : [...journey.past, { key, answer: replaced }];
  const answers: Answers = { ...journey.answers, [key]: given(newest) };
  const after = walk(answers);
  const at = after.path.findIndex((step) => step.key === key);
  const roundAfter = after.path[at + 1]?.round ?? after.round;
  if (at === -1 || roundAfter <= roundOf(key)) return { ...journey, answers, setAside: suggestions, past };
  const [upToHere, later] = partition(answers, (other) => roundOf(other) <= roundOf(key));
  return { ...journey, answers: upToHere, setAside: { ...suggestions, ...later }, past };
}

/** The journey after an event. An answer that is not valid or whose screen is not on the road changes nothing. */
export function journeyAfter(journey: Journey, event: JourneyEvent): Journey {
  switch (event.type) {
    case 'answered':
      return answered(journey, event);
    case 'told apart':
      return { ...journey, counterparty: event.counterparty };
    case 'replaced':
      return event.journey;
  }
}

/** The journey as actor logic; its input is the journey loaded from the record. */
export const journeyLogic = fromTransition(journeyAfter, ({ input }: { input: Journey }) => input);
