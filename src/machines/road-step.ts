import { createActor } from 'xstate';
import type { RoadEvent } from './road/setup.ts';
import { type RoadSnapshot, roadMachine } from './road.ts';

const actor = createActor(roadMachine);

/** Where every road begins. */
export const start: RoadSnapshot = actor.getSnapshot();

/**
 * What the machine is run in. The chart only assigns: it starts, stops, sends and defers nothing, so that one scope serves
 * every step. `transition` of xstate makes a new actor for each and runs it from its start, which takes longer than the
 * step itself.
 */
const scope: Parameters<typeof roadMachine.transition>[2] = {
  self: actor,
  system: actor.system,
  id: '',
  sessionId: '',
  logger: () => {},
  defer: () => {},
  emit: () => {},
  stopChild: () => {},
  actionExecutor: () => {},
};

/** The state after an event; the same object where the chart has no way on for it. */
export const stepAfter = (snapshot: RoadSnapshot, event: RoadEvent): RoadSnapshot =>
  roadMachine.transition(snapshot, event, scope);
