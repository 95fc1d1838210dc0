import { type Edge, edges, leafStates } from '#machines/road-graph.ts';

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
