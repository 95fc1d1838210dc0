import { assign, setup } from 'xstate';
import type { EndingKind, LineName, Marks, ScenarioId } from '#model/rehearsal.ts';

/**
 * What happens in a rehearsal.
 * - the name of a scenario: its call begins.
 * - a line: the person says it in answer to the turn it is named after.
 * - `goOn`: the feedback on the line has been read.
 * - `again`: the same call begins anew.
 * - `other`: the person returns to the choice of calls.
 */
export interface RehearsalEvent {
  readonly type: ScenarioId | LineName | 'goOn' | 'again' | 'other';
}

interface RehearsalContext {
  /** The lines said in this call, in order. */
  readonly said: readonly LineName[];
  /** For how many of them the feedback has been read. */
  readonly read: number;
}

const isLine = (type: RehearsalEvent['type']): type is LineName => type.includes('.');

/** Types and actions of the rehearsal. The charts contain no words; a line carries its marks as `meta`. */
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
