import type { SnapshotFrom } from 'xstate';
import { agreement } from './road/agreement.ts';
import { assess } from './road/assess.ts';
import { budget } from './road/budget.ts';
import { contact } from './road/contact.ts';
import { evidence } from './road/evidence.ts';
import { keep } from './road/keep.ts';
import { propose } from './road/propose.ts';
import { recover } from './road/recover.ts';
import { refused } from './road/refused.ts';
import { roadSetup } from './road/setup.ts';
import { urgent } from './road/urgent.ts';

/** The chart of the whole road: pure and forward-only. Compound states are stages, every leaf is one screen. */
export const roadMachine = roadSetup.createMachine({
  id: 'road',
  context: { round: 1 },
  initial: 'assess',
  states: { assess, urgent, contact, evidence, budget, propose, agreement, keep, recover, refused },
});

/** A state of the road, whose context holds the round. */
export type RoadSnapshot = SnapshotFrom<typeof roadMachine>;

/** The names of the leaf states in a state value, however deeply they are nested. */
export type Leaf<V> = V extends string ? V : V extends object ? { [K in keyof V]-?: Leaf<V[K]> }[keyof V] : never;
/** The name of a leaf state, which is the id of its screen. */
export type RoadLeaf = Leaf<RoadSnapshot['value']>;
