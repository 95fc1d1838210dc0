import type { Arrow } from '#machines/road-graph.ts';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { map } from '#words/overview/map-page.ts';
import { stageNames } from '#words/stage-names.ts';
import { foot, letter } from './map-marks.tsx';
import { useScreenName } from './use-screen-name.ts';

interface MapExitProps {
  readonly exit: Arrow;
  readonly x: number;
  readonly y: number;
  readonly isTaken: boolean;
  readonly isHere: boolean;
}

/** An arrow to another stage, as words in the box it starts from. */
export function MapExit({ exit: { to, opensRound }, x, y, isTaken, isHere }: MapExitProps) {
  const nameOf = useScreenName();
  const words = opensRound ? map.exitBack : map.exit;
  const look = isTaken ? 'fill-jade font-bold' : 'fill-ink-soft';
  return (
    <text x={x} y={y + foot} fontSize={letter} className={isHere ? 'fill-on-jade' : look}>
      {fill(words, { stage: stageNames[screens[to].stage], screen: nameOf(to) })}
    </text>
  );
}
