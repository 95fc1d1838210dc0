import { useCallback } from 'react';
import type { Position } from '#machines/replay.ts';
import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
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

/** What the last answer took the place of, and a function that makes all answers what they were; null where it took none. */
export function useReplaced(): (Replaced & { readonly undo: () => void }) | null {
  const actor = JourneyContext.useActorRef();
  const replaced = replacedIn.get(useJourney());
  if (replaced === undefined) return null;
  // A journey of its own: the one that was loaded counts as saved.
  return { ...replaced, undo: () => actor.send({ type: 'replaced', journey: { ...replaced.before } }) };
}
