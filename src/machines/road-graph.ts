import { toDirectedGraph } from 'xstate/graph';
import type { ScreenId } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';
import { roadMachine } from './road.ts';

type GraphNode = ReturnType<typeof toDirectedGraph>;

/** One option of one screen and where it leads, read from the chart itself. */
export interface Edge {
  readonly from: ScreenId;
  readonly to: ScreenId;
  /** `screen.option`. */
  readonly event: string;
  readonly opensRound: boolean;
}

/** All options that lead from one screen to another, drawn as one line. */
export type Arrow = Omit<Edge, 'event'>;

const opensRound = (actions: readonly unknown[]): boolean =>
  actions.some((action) => {
    const name = typeof action === 'string' ? action : (action as { readonly type?: string }).type;
    return name === 'start a new round';
  });

const nodesBelow = (node: GraphNode): readonly GraphNode[] => [node, ...node.children.flatMap(nodesBelow)];
const leaves = nodesBelow(toDirectedGraph(roadMachine)).filter(({ children }) => children.length === 0);

/** Every leaf state with its stage and tags, in the order of the chart. */
export const leafStates = leaves.map(({ stateNode }) => ({
  name: stateNode.key as ScreenId,
  stage: (stateNode.parent?.key ?? '') as Stage,
  tags: stateNode.tags,
}));

/** Every option of every screen with the screen it leads to. */
export const edges: readonly Edge[] = leaves.flatMap(({ edges: outgoing }) =>
  outgoing.map(({ source, target, label, transition }) => ({
    from: source.key as ScreenId,
    to: target.key as ScreenId,
    event: label.text,
    opensRound: opensRound(transition.actions),
  })),
);

/** The key of an arrow: `from>to`. */
export const arrowKey = (from: ScreenId, to: ScreenId): string => `${from}>${to}`;

/** One arrow for each pair of screens that some option joins. */
export function arrowsOf(all: readonly Edge[]): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const edge of all) {
    const key = arrowKey(edge.from, edge.to);
    const known = found.get(key);
    // An arrow counts as leading back only where every option on it opens a round.
    found.set(key, { from: edge.from, to: edge.to, opensRound: edge.opensRound && (known?.opensRound ?? true) });
  }
  return [...found.values()];
}
