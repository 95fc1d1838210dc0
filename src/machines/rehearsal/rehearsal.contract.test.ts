import { describe, expect, it } from 'vitest';
import type { LineName, ScenarioId } from '#model/rehearsal.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import {
  scenarioGraphs as graphs,
  reachableIn,
  rehearsalDiagram,
  type SpokenEdge,
} from '../../../tests/support/rehearsal-graph.ts';
import { marksOf, measures, scoreOf } from './look-back.ts';

const wordsOf = (scenario: ScenarioId) =>
  scenarioWords[scenario] as {
    readonly turns: Readonly<Record<string, { readonly lines: object }>>;
    readonly endings: object;
  };
const times = (scenario: ScenarioId, line: LineName, mark: 'good' | 'better') =>
  measures.filter((measure) => marksOf(scenario, line)[measure] === mark).length;
const endsOf = (edges: readonly SpokenEdge[], from: string, endings: object) =>
  [...reachableIn(edges, from)].filter((name) => name in endings);

/** Where the lines that score highest, or lowest, lead from the first turn. */
function walkBy(extreme: 'best' | 'worst', { scenario, first, edges }: (typeof graphs)[number]): string {
  const sign = extreme === 'best' ? 1 : -1;
  let at = first;
  for (;;) {
    const [next, ...others] = edges.filter(({ from }) => from === at);
    if (next === undefined) return at;
    at = others.reduce(
      (one, other) => (sign * (scoreOf(scenario, other.line) - scoreOf(scenario, one.line)) > 0 ? other : one),
      next,
    ).to;
  }
}

describe('chart and words are one', () => {
  it('has the same calls', () => {
    expect(graphs.map(({ scenario }) => scenario).sort()).toEqual(Object.keys(scenarioWords).sort());
  });

  it.each(graphs)('has words for every turn, line and ending of $scenario, and no others', (graph) => {
    const { turns, endings } = wordsOf(graph.scenario);
    const worded = Object.entries(turns).flatMap(([turn, { lines }]) =>
      Object.keys(lines).map((line) => `${turn}.${line}`),
    );
    expect([...graph.turns].sort()).toEqual(Object.keys(turns).sort());
    expect(graph.edges.map(({ line }) => line).sort()).toEqual(worded.sort());
    expect(Object.keys(graph.endings).sort()).toEqual(Object.keys(endings).sort());
  });

  it.each(graphs)('names each line of $scenario after the turn it answers', ({ edges }) => {
    expect(edges.filter(({ from, line }) => !line.startsWith(`${from}.`))).toEqual([]);
  });
});

describe.each(graphs)('$scenario', (graph) => {
  const { scenario, first, turns, endings, edges } = graph;

  it('reaches every turn and every ending, and from every turn an ending', () => {
    expect([...reachableIn(edges, first)].sort()).toEqual([...turns, ...Object.keys(endings)].sort());
    expect(turns.filter((turn) => endsOf(edges, turn, endings).length === 0)).toEqual([]);
  });

  it('never comes back to a turn', () => {
    expect(edges.filter(({ from, to }) => reachableIn(edges, to).has(from))).toEqual([]);
  });

  it('can end in several ways, one of them bad and one of them not', () => {
    const kinds = Object.values(endings);
    expect(kinds.length).toBeGreaterThanOrEqual(2);
    expect(kinds).toContain('harmed');
    expect(kinds.some((kind) => kind !== 'harmed')).toBe(true);
  });

  it('offers two to four lines at each turn: one with nothing to better, one with something', () => {
    const offered = turns.map((turn) => edges.filter(({ from }) => from === turn).map(({ line }) => line));
    expect(offered.filter(({ length }) => length < 2 || length > 4)).toEqual([]);
    const faultless = (line: LineName) => times(scenario, line, 'better') === 0;
    expect(offered.filter((lines) => lines.every(faultless) || !lines.some(faultless))).toEqual([]);
    expect(offered.flat().filter((line) => Object.keys(marksOf(scenario, line)).length === 0)).toEqual([]);
  });

  it('comes to no harm by lines with nothing to better, whichever are chosen', () => {
    const faultless = edges.filter(({ line }) => times(scenario, line, 'better') === 0);
    expect(endsOf(faultless, first, endings).filter((ending) => endings[ending] === 'harmed')).toEqual([]);
  });

  it('comes to harm only by agreeing or giving something away', () => {
    const harmful = edges.filter(({ to }) => endings[to] === 'harmed').map(({ line }) => marksOf(scenario, line));
    expect(harmful.filter(({ budget, noPromise }) => budget !== 'better' || noPromise !== 'better')).toEqual([]);
  });

  it('ends well enough by the best lines and badly by the worst', () => {
    expect(endings[walkBy('best', graph)]).not.toBe('harmed');
    expect(endings[walkBy('worst', graph)]).toBe('harmed');
  });
});

describe('all calls together', () => {
  const succeeds = ({ endings }: (typeof graphs)[number]) =>
    Object.values(endings).some((kind) => kind === 'reached' || kind === 'safe');

  it('are at least five, some of which no line can turn into a success', () => {
    expect(graphs.length).toBeGreaterThanOrEqual(5);
    expect(graphs.filter((graph) => !succeeds(graph)).map(({ scenario }) => scenario)).toEqual(['hurried', 'passedOn']);
  });

  it('offer what is best in every place, so that nobody learns to tap the first', () => {
    const places = graphs.flatMap(({ scenario, turns, edges }) =>
      turns.map((turn) => {
        const scores = edges.filter(({ from }) => from === turn).map(({ line }) => scoreOf(scenario, line));
        return scores.indexOf(Math.max(...scores));
      }),
    );
    expect([...new Set(places)].sort()).toEqual([0, 1, 2]);
    expect(places.filter((place) => place === 0).length).toBeLessThan(places.length / 3);
  });

  it('give every measure something to do well and something to better', () => {
    const all = graphs.flatMap(({ scenario, edges }) => edges.map(({ line }) => marksOf(scenario, line)));
    const marked = measures.map((measure) => [...new Set(all.map((marks) => marks[measure]))].filter(Boolean).sort());
    expect(marked).toEqual(measures.map(() => ['better', 'good']));
  });

  it('match the drawing in the repository', async () => {
    await expect(rehearsalDiagram()).toMatchFileSnapshot('../../../tests/charts/rehearsal.mmd');
  });
});
