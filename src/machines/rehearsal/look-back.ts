import type { LineName, Marks, Measure, ScenarioId } from '#model/rehearsal.ts';
import { linesAt, rehearsalMachine, turnOfLine } from './rehearsal.ts';

/** The measures in the order they are shown. */
export const measures = ['truth', 'budget', 'written', 'noPromise'] as const satisfies readonly Measure[];

/** What a line does well and what it could do better, as the chart says. */
export function marksOf(scenario: ScenarioId, line: LineName): Marks {
  const [transition] = rehearsalMachine.states[scenario]?.states[turnOfLine(line)]?.on[line] ?? [];
  return transition?.meta ?? {};
}

const count = (marks: Marks, mark: 'good' | 'better'): number =>
  measures.filter((measure) => marks[measure] === mark).length;

/** More is better: what is done well less what could be better. */
export const scoreOf = (scenario: ScenarioId, line: LineName): number => {
  const marks = marksOf(scenario, line);
  return count(marks, 'good') - count(marks, 'better');
};

/** The line that does most at the turn another line answered. */
function bestInsteadOf(scenario: ScenarioId, line: LineName): LineName {
  const all = linesAt(scenario, turnOfLine(line));
  return all.reduce((best, other) => (scoreOf(scenario, other) > scoreOf(scenario, best) ? other : best), line);
}

/** How a whole call went. */
export interface LookBack {
  readonly tally: readonly { readonly measure: Measure; readonly good: number; readonly better: number }[];
  /** Lines with something to do better, each with the best one for its place. */
  readonly tryAgain: readonly { readonly said: LineName; readonly instead: LineName }[];
}

/** Looks back on the lines of a call. */
export function lookBackOn(scenario: ScenarioId, said: readonly LineName[]): LookBack {
  const times = (measure: Measure, mark: 'good' | 'better') =>
    said.filter((line) => marksOf(scenario, line)[measure] === mark).length;
  return {
    tally: measures.map((measure) => ({
      measure,
      good: times(measure, 'good'),
      better: times(measure, 'better'),
    })),
    tryAgain: said
      .filter((line) => count(marksOf(scenario, line), 'better') > 0)
      .map((line) => ({ said: line, instead: bestInsteadOf(scenario, line) })),
  };
}
