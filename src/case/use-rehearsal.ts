import { useActorRef, useSelector } from '@xstate/react';
import { type Call, callOf, type RehearsalSnapshot, rehearsalMachine } from '#machines/rehearsal/rehearsal.ts';
import type { RehearsalEvent } from '#machines/rehearsal/setup.ts';

interface Rehearsal {
  readonly call: Call;
  readonly send: (type: RehearsalEvent['type']) => void;
}

const whole = (snapshot: RehearsalSnapshot) => snapshot;

/** A rehearsed call that lasts as long as the page shows it; nothing of it is stored. */
export function useRehearsal(): Rehearsal {
  const actor = useActorRef(rehearsalMachine);
  const call = callOf(useSelector(actor, whole));
  return { call, send: (type) => actor.send({ type }) };
}
