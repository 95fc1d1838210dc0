import type { SnapshotFrom } from 'xstate';
import type { EndingKind, LineName, ScenarioId } from '#model/rehearsal.ts';
import { friendly } from './friendly.ts';
import { hurried } from './hurried.ts';
import { legalClaim } from './legal-claim.ts';
import { noPolicy } from './no-policy.ts';
import { passedOn } from './passed-on.ts';
import { pressing } from './pressing.ts';
import { rehearsalSetup } from './setup.ts';

/** A call to practise: it plays the other side. Nothing of it is stored, nothing in it touches the road. */
export const rehearsalMachine = rehearsalSetup.createMachine({
  id: 'rehearsal',
  context: { said: [], read: 0 },
  initial: 'choosing',
  on: {
    other: '.choosing',
    goOn: { actions: 'go on listening' },
  },
  states: {
    choosing: {
      on: {
        friendly: 'friendly',
        hurried: 'hurried',
        pressing: 'pressing',
        noPolicy: 'noPolicy',
        passedOn: 'passedOn',
        legalClaim: 'legalClaim',
      },
    },
    friendly,
    hurried,
    pressing,
    noPolicy,
    passedOn,
    legalClaim,
  },
});

export type RehearsalSnapshot = SnapshotFrom<typeof rehearsalMachine>;

/** Where a rehearsal stands. */
export type Call =
  | { readonly at: 'choosing' }
  /** The other side has spoken; `lines` can be given. */
  | {
      readonly at: 'turn';
      readonly scenario: ScenarioId;
      readonly turn: string;
      readonly nth: number;
      readonly lines: readonly LineName[];
    }
  /** The last line is looked back on; what it answered is still there. */
  | { readonly at: 'feedback'; readonly scenario: ScenarioId; readonly line: LineName; readonly nth: number }
  | {
      readonly at: 'ending';
      readonly scenario: ScenarioId;
      readonly ending: string;
      readonly kind: EndingKind;
      readonly said: readonly LineName[];
    };

const endingKinds = ['reached', 'open', 'safe', 'harmed'] as const satisfies readonly EndingKind[];

/** The turn that a line answers. */
export const turnOfLine = (line: LineName): string => line.split('.')[0] ?? '';

/** Reads a snapshot of the chart. */
export function callOf(snapshot: RehearsalSnapshot): Call {
  const { value, context } = snapshot;
  if (typeof value === 'string') return { at: 'choosing' };
  const [scenario, leaf] = Object.entries(value)[0] as [ScenarioId, string];
  const { said, read } = context;
  const last = said[said.length - 1];
  if (last !== undefined && said.length > read) return { at: 'feedback', scenario, line: last, nth: said.length };
  const kind = endingKinds.find((tag) => snapshot.hasTag(tag));
  if (kind !== undefined) return { at: 'ending', scenario, ending: leaf, kind, said };
  return { at: 'turn', scenario, turn: leaf, nth: said.length + 1, lines: linesAt(scenario, leaf) };
}

/** The lines of a turn, in the order of the chart. */
export const linesAt = (scenario: ScenarioId, turn: string): readonly LineName[] =>
  (rehearsalMachine.states[scenario]?.states[turn]?.ownEvents ?? []) as readonly LineName[];
