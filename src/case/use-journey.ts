import { useCallback, useMemo } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { positionOf } from '#machines/walks.ts';
import type { AnswerKey, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { JourneyContext } from './case-context.tsx';
import { useToday } from './today.ts';

/** The answers of the current case. */
export const useJourney = (): Journey => JourneyContext.useSelector(({ context }) => context);

/** Where the answers lead; with `stopAt`, the position before that answer. */
export function usePosition(stopAt?: AnswerKey): Position {
  const journey = useJourney();
  return useMemo(() => positionOf(journey, stopAt), [journey, stopAt]);
}

/** Where the case stands without urgent matters; documents, plans and links are made from it. */
export function useRoad(): Position {
  const journey = useJourney();
  return useMemo(() => roadOf(journey), [journey]);
}

/** An answer to give. */
export interface GivenAnswer {
  readonly key: AnswerKey;
  readonly option: string;
  readonly value?: unknown;
  readonly intent: NavigationIntent;
  /** The day it happened; today where left out. */
  readonly on?: IsoDate;
}

/** A function that gives an answer and returns where the answers then lead. */
export function useAnswer(): (given: GivenAnswer) => Position {
  const actor = JourneyContext.useActorRef();
  const today = useToday();
  return useCallback(
    (given) => {
      actor.send({ type: 'answered', on: today, ...given });
      return positionOf(actor.getSnapshot().context);
    },
    [actor, today],
  );
}
