import { arrowKey } from '#machines/road-graph.ts';
import { pathOf } from './layout/path-of.ts';
import type { MapLine } from './layout/road-map.ts';

const heads = { open: 'map-head-open', taken: 'map-head-taken' } as const;

/** The arrowheads of the lines. */
export function LineHeads() {
  return (
    <defs>
      {(['open', 'taken'] as const).map((kind) => (
        <marker
          key={kind}
          id={heads[kind]}
          viewBox="0 0 8 8"
          refX="8"
          refY="4"
          markerWidth={kind === 'taken' ? 11 : 8}
          markerHeight={kind === 'taken' ? 11 : 8}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.5L8 4L0 7.5Z" className={kind === 'taken' ? 'fill-jade' : 'fill-edge'} />
        </marker>
      ))}
    </defs>
  );
}

interface LinesProps {
  readonly lines: readonly MapLine[];
  readonly taken: ReadonlySet<string>;
}

/** Every line of the map, with those that were taken on top. */
export function Lines({ lines, taken }: LinesProps) {
  const isTaken = ({ from, to }: MapLine): boolean => taken.has(arrowKey(from, to));
  return (
    <>
      {lines
        .filter((line) => !isTaken(line))
        .map((line) => (
          <Line key={arrowKey(line.from, line.to)} line={line} kind="open" />
        ))}
      {lines.filter(isTaken).map((line) => (
        <Line key={arrowKey(line.from, line.to)} line={line} kind="taken" />
      ))}
    </>
  );
}

function Line({ line, kind }: { readonly line: MapLine; readonly kind: keyof typeof heads }) {
  return (
    <path
      d={pathOf(line.points)}
      fill="none"
      strokeDasharray={line.opensRound ? '6 4' : undefined}
      markerEnd={`url(#${heads[kind]})`}
      className={kind === 'taken' ? 'stroke-jade [stroke-width:3.5]' : 'stroke-edge [stroke-width:1.2]'}
    />
  );
}
