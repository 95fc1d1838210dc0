import fc from 'fast-check';
import { goOnFrom } from '#machines/go-on.ts';
import type { NavigationIntent } from '#machines/journey.ts';
import { journeyAfter } from '#machines/journey.ts';
import { createReplay, type Position } from '#machines/replay.ts';
import { type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { samples } from './samples.ts';

/** One decision of a random walk, as numbers that pick among what can be done. */
export const decision = fc.tuple(fc.nat(99), fc.nat(9999), fc.nat(9999));
export type Decision = readonly [number, number, number];

/** An answer that a random walk gives. */
export interface Act {
  readonly key: AnswerKey;
  readonly option: string;
  readonly value?: unknown;
  readonly intent: NavigationIntent;
}

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T;
}

const optionsAt = (position: Position) => screens[position.screen].options.filter((option) => position.can(option));

function answerFor(
  key: AnswerKey,
  position: Position,
  intent: NavigationIntent,
  one: number,
  other: number,
): Act | null {
  const screen = screenOf(key);
  const option = pick(optionsAt(position), one);
  if (option === undefined) return null;
  const value = option === screens[screen].carries ? pick(samples[screen]?.accepted ?? [undefined], other) : undefined;
  return { key, option, intent, ...(value === undefined ? {} : { value }) };
}

const lookBack = createReplay();
const before = ({ answers, counterparty, past }: Journey, key: AnswerKey): Position =>
  lookBack(answers, key, counterparty, past);

/** Goes on along the road, or, now and then, changes an earlier answer or opens an urgent matter. */
export function decide(journey: Journey, position: Position, [what, one, other]: Decision): Act | null {
  const reopened = goOnFrom(position);
  if (what < 8 && position.path.length > 0) {
    return { key: 'urgent', option: 'given', value: pick(samples.urgent?.accepted ?? [], one), intent: 'urgent' };
  }
  if ((what < 25 || position.screen === 'settled') && position.path.length > 0) {
    const { key } = pick(position.path, one);
    return answerFor(key, before(journey, key), 'change', other, one);
  }
  const key = position.key ?? reopened;
  return key === null
    ? null
    : answerFor(key, before(journey, key), position.key === null ? 'goOn' : 'road', one, other);
}

const walked = createReplay();

/** Where a journey leads after some decisions, made on the days that `dayOf` names. */
export function journeyAfterDecisions(
  from: Journey,
  decisions: readonly Decision[],
  dayOf: (at: number) => IsoDate,
): Journey {
  return decisions.reduce((journey, choice, at) => {
    const act = decide(journey, walked(journey.answers, undefined, journey.counterparty, journey.past), choice);
    return act === null ? journey : journeyAfter(journey, { type: 'answered', on: dayOf(at), ...act });
  }, from);
}
