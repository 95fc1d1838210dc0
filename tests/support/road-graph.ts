import { toDirectedGraph } from 'xstate/graph';
import { roadMachine } from '#machines/road.ts';

type GraphNode = ReturnType<typeof toDirectedGraph>;

/** One arrow of the chart, read from the machine itself. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly opensRound: boolean;
}

const nodesBelow = (node: GraphNode): readonly GraphNode[] => [node, ...node.children.flatMap(nodesBelow)];

const graph = toDirectedGraph(roadMachine);
const leaves = nodesBelow(graph).filter(({ children }) => children.length === 0);

/** Every leaf with its stage, in the order of the chart. */
export const leafStates = leaves.map(({ stateNode }) => ({
  name: stateNode.key,
  stage: stateNode.parent?.key ?? '',
  tags: stateNode.tags,
}));

export const edges: readonly Edge[] = leaves.flatMap(({ edges: outgoing }) =>
  outgoing.map(({ source, target, label, transition }) => ({
    from: source.key,
    to: target.key,
    event: label.text,
    opensRound: transition.actions.some(
      (action) => action === 'start a new round' || (action as { type?: string }).type === 'start a new round',
    ),
  })),
);

/** All names that can be reached from `from` along the edges. */
export function reachableFrom(from: string, along: readonly Edge[] = edges): ReadonlySet<string> {
  const found = new Set([from]);
  for (const name of found) for (const edge of along) if (edge.from === name) found.add(edge.to);
  return found;
}

/** The chart as a Mermaid diagram, stages as groups. */
export function roadDiagram(): string {
  const stages = [...new Set(leafStates.map(({ stage }) => stage))];
  const shape = (name: string, tags: readonly string[]) => {
    if (tags.includes('outcome')) return `${name}([${name}])`;
    return tags.includes('task') ? `${name}[/${name}/]` : `${name}[${name}]`;
  };
  const groups = stages.flatMap((stage) => [
    `  subgraph ${stage}_stage [${stage}]`,
    ...leafStates.filter((leaf) => leaf.stage === stage).map(({ name, tags }) => `    ${shape(name, tags)}`),
    '  end',
  ]);
  const arrows = edges.map(
    ({ from, to, event, opensRound }) => `  ${from} ${opensRound ? '-.->' : '-->'}|${event.split('.')[1]}| ${to}`,
  );
  return ['flowchart LR', ...groups, ...arrows, ''].join('\n');
}
