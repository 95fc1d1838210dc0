import type { Marks, Measure, ReplyName, ScenarioId } from '#model/rehearsal.ts';
import { rehearsalMachine, repliesAt, turnOfReply } from './rehearsal.ts';

/** The measures in the order they are shown. */
export const measures = ['truth', 'budget', 'written', 'noPromise'] as const satisfies readonly Measure[];

/** What a reply does well and what it could do better, as the chart says. */
export function marksOf(scenario: ScenarioId, reply: ReplyName): Marks {
  const [transition] = rehearsalMachine.states[scenario]?.states[turnOfReply(reply)]?.on[reply] ?? [];
  return transition?.meta ?? {};
}

const count = (marks: Marks, mark: 'good' | 'better'): number =>
  measures.filter((measure) => marks[measure] === mark).length;

/** More is better: what is done well less what could be better. */
export const scoreOf = (scenario: ScenarioId, reply: ReplyName): number => {
  const marks = marksOf(scenario, reply);
  return count(marks, 'good') - count(marks, 'better');
};

/** The reply that does most at the turn another reply answered. */
function bestInsteadOf(scenario: ScenarioId, reply: ReplyName): ReplyName {
  const all = repliesAt(scenario, turnOfReply(reply));
  return all.reduce((best, other) => (scoreOf(scenario, other) > scoreOf(scenario, best) ? other : best), reply);
}

/** How a whole call went. */
export interface LookBack {
  readonly tally: readonly { readonly measure: Measure; readonly good: number; readonly better: number }[];
  /** Replies with something to do better, each with the best one for its place. */
  readonly tryAgain: readonly { readonly said: ReplyName; readonly instead: ReplyName }[];
}

/** Looks back on the replies of a call. */
export function lookBackOn(scenario: ScenarioId, said: readonly ReplyName[]): LookBack {
  const times = (measure: Measure, mark: 'good' | 'better') =>
    said.filter((reply) => marksOf(scenario, reply)[measure] === mark).length;
  return {
    tally: measures.map((measure) => ({
      measure,
      good: times(measure, 'good'),
      better: times(measure, 'better'),
    })),
    tryAgain: said
      .filter((reply) => count(marksOf(scenario, reply), 'better') > 0)
      .map((reply) => ({ said: reply, instead: bestInsteadOf(scenario, reply) })),
  };
}
