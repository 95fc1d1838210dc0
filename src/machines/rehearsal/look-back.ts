import type { LineName, Marks, Measure, ScenarioId } from '#model/rehearsal.ts';
import { linesAt, rehearsalMachine, turnOfLine } from './rehearsal.ts';

/** The measures in the order they are shown. */
export const measures = ['truth', 'budget', 'written', 'noPromise'] as const satisfies readonly Measure[];

/** On which measures a line is good or could be better, as marked in the chart; empty where it has no marks. */
export function marksOf(scenario: ScenarioId, line: LineName): Marks {
  const [transition] = rehearsalMachine.states[scenario]?.states[turnOfLine(line)]?.on[line] ?? [];
  return transition?.meta ?? {};
}

const count = (marks: Marks, mark: 'good' | 'better'): number =>
  measures.filter((measure) => marks[measure] === mark).length;

/** How good a line is: the measures it does well on minus those it could do better on. */
export const scoreOf = (scenario: ScenarioId, line: LineName): number => {
  const marks = marksOf(scenario, line);
  return count(marks, 'good') - count(marks, 'better');
};

/** The best line of the turn that the given line answered; the given line itself where none is better. */
function bestInsteadOf(scenario: ScenarioId, line: LineName): LineName {
  const all = linesAt(scenario, turnOfLine(line));
  return all.reduce((best, other) => (scoreOf(scenario, other) > scoreOf(scenario, best) ? other : best), line);
}

/** A summary of a whole call. */
export interface LookBack {
  readonly tally: readonly { readonly measure: Measure; readonly good: number; readonly better: number }[];
  /** Lines that could be better, each with the best line of its turn. */
  readonly tryAgain: readonly { readonly said: LineName; readonly instead: LineName }[];
}

/** Summarises a call from the lines the person said in it. */
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
