import { type Arrow, arrowsOf, edges } from '#machines/road-graph.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { laneCount, lanesOf, type Stretch } from './lanes.ts';
import type { Box, MapLine, MapScreen, MapStage, RoadMap } from './road-map.ts';

/** Sizes on a narrow screen, in units of the drawing; its width is 320. */
const width = 320;
const lanePitch = 8;
const laneMargin = 12;
/** The height of a box without exits. */
export const nameHeight = 42;
/** The height of one exit inside a box. */
export const exitHeight = 24;
const exitsBottom = 8;
const gap = 22;
const headingHeight = 56;
const stagePadding = 14;
const stageGap = 16;
/** Where lines enter a box, below its upper border; they leave it at `outPort`. */
const inPort = 16;
const outPort = 28;

const arrows = arrowsOf(edges);
const stageOf = (screen: ScreenId): Stage => screens[screen].stage;
const order = new Map(screenIds.map((screen, at) => [screen, at]));
const positionOf = (screen: ScreenId): number => order.get(screen) ?? 0;
const isWithinStage = ({ from, to }: Arrow): boolean => stageOf(from) === stageOf(to);
const stepsDown = ({ from, to }: Arrow): number => positionOf(to) - positionOf(from);

const laneKey = ({ to, opensRound }: Arrow): string => `${to}${opensRound ? '~' : ''}`;
const stretchOf = (arrow: Arrow): Stretch => ({
  key: laneKey(arrow),
  from: positionOf(arrow.from),
  to: positionOf(arrow.to),
});

const lines = arrows.filter(isWithinStage);
const isNext = (arrow: Arrow): boolean => stepsDown(arrow) === 1 && !arrow.opensRound;
const rightLanes = lanesOf(lines.filter((arrow) => stepsDown(arrow) > 1 && !arrow.opensRound).map(stretchOf));
const leftLanes = lanesOf(lines.filter((arrow) => stepsDown(arrow) < 0 || arrow.opensRound).map(stretchOf));
const spaceFor = (lanes: ReadonlyMap<string, number>): number => laneMargin + laneCount(lanes) * lanePitch;
const left = spaceFor(leftLanes);
const boxWidth = width - left - spaceFor(rightLanes);

const exitsOf = (screen: ScreenId): readonly Arrow[] =>
  arrows.filter((arrow) => arrow.from === screen && !isWithinStage(arrow));

function placeScreen(screen: ScreenId, y: number): MapScreen {
  const exits = exitsOf(screen);
  const height = nameHeight + (exits.length === 0 ? 0 : exits.length * exitHeight + exitsBottom);
  return { screen, box: { x: left, y, width: boxWidth, height }, exits };
}

function placeStage(stage: Stage, top: number): MapStage {
  let y = top + headingHeight;
  const placed = screenIds
    .filter((screen) => stageOf(screen) === stage)
    .map((screen) => {
      const found = placeScreen(screen, y);
      y += found.box.height + gap;
      return found;
    });
  const height = y - gap + stagePadding - top;
  return {
    stage,
    box: { x: 0, y: top, width, height },
    heading: { x: left, y: top + headingHeight / 2 },
    screens: placed,
  };
}

function pointsOf(arrow: Arrow, boxes: ReadonlyMap<ScreenId, Box>): MapLine['points'] {
  const from = boxes.get(arrow.from);
  const to = boxes.get(arrow.to);
  if (from === undefined || to === undefined) return [];
  if (isNext(arrow)) {
    const x = from.x + from.width / 2;
    return [
      { x, y: from.y + from.height },
      { x, y: to.y },
    ];
  }
  const right = rightLanes.get(laneKey(arrow));
  const isRight = right !== undefined && stepsDown(arrow) > 1 && !arrow.opensRound;
  const edge = isRight ? from.x + from.width : from.x;
  const away = laneMargin + (isRight ? right : (leftLanes.get(laneKey(arrow)) ?? 0)) * lanePitch;
  const x = isRight ? edge + away : edge - away;
  return [
    { x: edge, y: from.y + outPort },
    { x, y: from.y + outPort },
    { x, y: to.y + inPort },
    { x: edge, y: to.y + inPort },
  ];
}

/** The road in one column for narrow screens; an arrow to another stage is named in the box it starts from. */
export function stackedMap(): RoadMap {
  let y = 0;
  const placed = stages.map((stage) => {
    const found = placeStage(stage, y);
    y += found.box.height + stageGap;
    return found;
  });
  const boxes = new Map(placed.flatMap((stage) => stage.screens.map(({ screen, box }) => [screen, box] as const)));
  return {
    width,
    height: y - stageGap,
    stages: placed,
    lines: lines.map((arrow) => ({ ...arrow, points: pointsOf(arrow, boxes) })),
  };
}
