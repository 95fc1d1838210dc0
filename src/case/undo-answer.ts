import { useCallback } from 'react';
import type { Position } from '#machines/replay.ts';
import type { Answer, AnswerKey, Answers, Journey } from '#model/answers.ts';
import { highestNth } from '#model/answers.ts';
import { JourneyContext } from './case-context.tsx';
import { counterpartyOf } from './counterparty-of.ts';
import { type GivenAnswer, useAnswer, useJourney } from './use-journey.ts';

/** An answer that was replaced. */
export interface Replaced {
  readonly key: AnswerKey;
  readonly was: Answer;
  /** The number of the answer in its place. */
  readonly nth: number;
}

/** By the answers that came of it: once anything else is answered, it is found no more. Whom a case is with is no answer. */
const replacedIn = new WeakMap<Answers, Replaced & { readonly before: Journey }>();

const says = ({ event, value }: Answer): string => JSON.stringify([event, value]);

/**
 * As `useAnswer`; what the answer takes the place of can be taken back until the next one, together with those that are
 * given with it.
 */
export function useUndoableAnswer(): (given: GivenAnswer, ...withIt: readonly GivenAnswer[]) => Position {
  const actor = JourneyContext.useActorRef();
  const answer = useAnswer();
  return useCallback(
    (given, ...withIt) => {
      const before = actor.getSnapshot().context;
      const was = before.answers[given.key];
      const position = withIt.reduce((_, other) => answer(other), answer(given));
      const after = actor.getSnapshot().context;
      const now = after.answers[given.key];
      if (was !== undefined && now !== undefined && says(was) !== says(now))
        replacedIn.set(after.answers, { key: given.key, was, nth: now.nth, before });
      return position;
    },
    [actor, answer],
  );
}

/**
 * The answers as they were before the last one was given. Its number is not given out again: payments, calls, court papers
 * and banners may have been noted after it. A lender that was named since stays, where it is of the kind that the case was
 * with before; one that was only taken from the answers goes with them.
 */
export function takenBackTo(before: Journey, now: Journey): Journey {
  const highest = highestNth(now);
  const { counterparty } = now;
  const was = counterpartyOf(before);
  const stays = counterparty?.name !== undefined && (was === null || was.kind === counterparty.kind);
  // A journey of its own: the one that was loaded counts as saved, and what led to these answers is not told again.
  return {
    ...before,
    answers: { ...before.answers },
    ...(highest > highestNth(before) && { highest }),
    ...(stays && { counterparty }),
  };
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
  const replaced = replacedIn.get(now.answers);
  if (replaced === undefined) return null;
  const journey = takenBackTo(replaced.before, now);
  return { ...replaced, now, undo: () => actor.send({ type: 'replaced', journey }) };
}
