import { assign, setup } from 'xstate';
import type { EndingKind, LineName, Marks, ScenarioId } from '#model/rehearsal.ts';

/**
 * A scenario's name begins its call; a line answers the turn it is named after; `goOn` when the feedback on it has
 * been read; `again` is the same call from its beginning, `other` leads back to the choice of calls.
 */
export interface RehearsalEvent {
  readonly type: ScenarioId | LineName | 'goOn' | 'again' | 'other';
}

interface RehearsalContext {
  /** The lines of this call, in order. */
  readonly said: readonly LineName[];
  /** How many of them have been looked back on. */
  readonly read: number;
}

const isLine = (type: RehearsalEvent['type']): type is LineName => type.includes('.');

/** Types and actions of the rehearsal. Its charts know no words; a line carries its marks as `meta`. */
export const rehearsalSetup = setup({
  types: {
    context: {} as RehearsalContext,
    events: {} as RehearsalEvent,
    tags: {} as EndingKind,
    meta: {} as Marks,
  },
  actions: {
    'begin the call': assign({ said: [], read: 0 }),
    'note the line': assign({
      said: ({ context, event }) => (isLine(event.type) ? [...context.said, event.type] : context.said),
    }),
    'go on listening': assign({ read: ({ context }) => context.said.length }),
  },
});
