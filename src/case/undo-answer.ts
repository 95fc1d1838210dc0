import { useCallback } from 'react';
import type { Position } from '#machines/replay.ts';
import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
import { highestNth } from '#model/answers.ts';
import { JourneyContext } from './case-context.tsx';
import { type GivenAnswer, useAnswer, useJourney } from './use-journey.ts';

/** An answer that was replaced. */
export interface Replaced {
  readonly key: AnswerKey;
  readonly was: Answer;
  /** The number of the answer in its place. */
  readonly nth: number;
}

/** By the answers that came of it: once anything else is answered, it is found no more. */
const replacedIn = new WeakMap<Journey, Replaced & { readonly before: Journey }>();

const says = ({ event, value }: Answer): string => JSON.stringify([event, value]);

/** As `useAnswer`; what the answer takes the place of can be taken back until the next one. */
export function useUndoableAnswer(): (given: GivenAnswer) => Position {
  const actor = JourneyContext.useActorRef();
  const answer = useAnswer();
  return useCallback(
    (given) => {
      const before = actor.getSnapshot().context;
      const was = before.answers[given.key];
      const position = answer(given);
      const after = actor.getSnapshot().context;
      const now = after.answers[given.key];
      if (was !== undefined && now !== undefined && says(was) !== says(now))
        replacedIn.set(after, { key: given.key, was, nth: now.nth, before });
      return position;
    },
    [actor, answer],
  );
}

/**
 * The answers as they were before the last one was given. Its number is not given out again: payments, calls, court papers
 * and banners may have been noted after it.
 */
export function takenBackTo(before: Journey, now: Journey): Journey {
  const highest = highestNth(now);
  // A journey of its own: the one that was loaded counts as saved.
  return { ...before, ...(highest > highestNth(before) && { highest }) };
}

/**
 * What the last answer took the place of, what the answers are with it and without it, and a function that makes them what
 * they were; null where it took none.
 */
export function useReplaced():
  | (Replaced & { readonly now: Journey; readonly before: Journey; readonly undo: () => void })
  | null {
  const actor = JourneyContext.useActorRef();
  const now = useJourney();
  const replaced = replacedIn.get(now);
  if (replaced === undefined) return null;
  const journey = takenBackTo(replaced.before, now);
  return { ...replaced, now, undo: () => actor.send({ type: 'replaced', journey }) };
}
