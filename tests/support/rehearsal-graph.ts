import { toDirectedGraph } from 'xstate/graph';
import { marksOf, measures } from '#machines/rehearsal/look-back.ts';
import { rehearsalMachine } from '#machines/rehearsal/rehearsal.ts';
import type { EndingKind, LineName, ScenarioId } from '#model/rehearsal.ts';

/** One line and where it leads. */
export interface SpokenEdge {
  readonly from: string;
  readonly to: string;
  readonly line: LineName;
}

interface ScenarioGraph {
  readonly scenario: ScenarioId;
  readonly first: string;
  readonly turns: readonly string[];
  readonly endings: Readonly<Record<string, EndingKind>>;
  readonly edges: readonly SpokenEdge[];
}

const graphOf = (node: ReturnType<typeof toDirectedGraph>): ScenarioGraph => {
  const leaves = node.children.map(({ stateNode }) => stateNode);
  return {
    scenario: node.stateNode.key as ScenarioId,
    first: node.stateNode.initial.target[0]?.key ?? '',
    turns: leaves.filter(({ type }) => type !== 'final').map(({ key }) => key),
    endings: Object.fromEntries(
      leaves.filter(({ type }) => type === 'final').map(({ key, tags }) => [key, tags[0] as EndingKind]),
    ),
    edges: node.children.flatMap(({ edges }) =>
      edges.map(({ source, target, label }) => ({
        from: source.key,
        to: target.key,
        line: label.text as LineName,
      })),
    ),
  };
};

/** Every call, read from the chart itself. */
export const scenarioGraphs: readonly ScenarioGraph[] = toDirectedGraph(rehearsalMachine)
  .children.filter(({ children }) => children.length > 0)
  .map(graphOf);

/** All leaves that can be reached from one along the edges. */
export function reachableIn(edges: readonly SpokenEdge[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const name of found) for (const edge of edges) if (edge.from === name) found.add(edge.to);
  return found;
}

const shapes = {
  reached: (id: string, name: string) => `${id}([${name}])`,
  open: (id: string, name: string) => `${id}(${name})`,
  safe: (id: string, name: string) => `${id}([${name}])`,
  harmed: (id: string, name: string) => `${id}{{${name}}}`,
} as const;

const marksText = (scenario: ScenarioId, line: LineName): string => {
  const marks = marksOf(scenario, line);
  return measures
    .flatMap((measure) => (marks[measure] === undefined ? [] : [`${marks[measure] === 'good' ? '+' : '-'}${measure}`]))
    .join(' ');
};

/** The charts of all calls as one Mermaid diagram; a line bears what it does well and what it could do better. */
export function rehearsalDiagram(): string {
  const lines = scenarioGraphs.flatMap(({ scenario, turns, endings, edges }) => [
    `  subgraph ${scenario}`,
    ...turns.map((turn) => `    ${scenario}_${turn}[${turn}]`),
    ...Object.entries(endings).map(([name, kind]) => `    ${shapes[kind](`${scenario}_${name}`, `${name}: ${kind}`)}`),
    ...edges.map(
      ({ from, to, line }) =>
        `    ${scenario}_${from} -->|"${line.split('.')[1]} ${marksText(scenario, line)}"| ${scenario}_${to}`,
    ),
    '  end',
  ]);
  return ['flowchart TD', ...lines, ''].join('\n');
}
