import type { SnapshotFrom } from 'xstate';
import type { EndingKind, LineName, ScenarioId } from '#model/rehearsal.ts';
import { friendly } from './friendly.ts';
import { hurried } from './hurried.ts';
import { legalClaim } from './legal-claim.ts';
import { noPolicy } from './no-policy.ts';
import { passedOn } from './passed-on.ts';
import { pressing } from './pressing.ts';
import { rehearsalSetup } from './setup.ts';

/** The chart of a rehearsed call; it plays the other side. Nothing of it is stored, and it does not affect the road. */
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

/** A snapshot of the chart, which `callOf` reads. */
export type RehearsalSnapshot = SnapshotFrom<typeof rehearsalMachine>;

/** What a rehearsal shows at present. `nth` counts the turns from 1. */
export type Call =
  /** No call has been chosen yet. */
  | { readonly at: 'choosing' }
  /** The other side has spoken, and the person chooses one of `lines`. */
  | {
      readonly at: 'turn';
      readonly scenario: ScenarioId;
      readonly turn: string;
      readonly nth: number;
      readonly lines: readonly LineName[];
    }
  /** The person has said a line and gets feedback on it, until they go on. */
  | { readonly at: 'feedback'; readonly scenario: ScenarioId; readonly line: LineName; readonly nth: number }
  | {
      /** The call is over; `said` holds all lines in order. */
      readonly at: 'ending';
      readonly scenario: ScenarioId;
      readonly ending: string;
      readonly kind: EndingKind;
      readonly said: readonly LineName[];
    };

const endingKinds = ['reached', 'open', 'safe', 'harmed'] as const satisfies readonly EndingKind[];

/** The turn that a line answers. */
export const turnOfLine = (line: LineName): string => line.split('.')[0] ?? '';

/** What a snapshot of the chart shows. */
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

/** The lines to choose from at a turn, in the order of the chart. */
export const linesAt = (scenario: ScenarioId, turn: string): readonly LineName[] =>
  (rehearsalMachine.states[scenario]?.states[turn]?.ownEvents ?? []) as readonly LineName[];
