import { arrowsOf, edges } from '#machines/road-graph.ts';
import { screenIds, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { isSideRoad, type MapStage, type Point, type RoadMap } from './road-map.ts';
import { type Grid, wideGrid } from './wide-cells.ts';
import { bandPadding, headingHeight, type Measure, measure } from './wide-measure.ts';
import { type MapLine, routesOf } from './wide-routes.ts';

/** The corners of a line, from the border of one box to that of another. */
function pointsOf(route: MapLine, { boxOf, middleOf, outOf, into, laneOf, crossingOf }: Measure): readonly Point[] {
  const from = boxOf(route.from);
  const to = boxOf(route.to);
  const startX = route.to.column >= route.from.column ? from.x + from.width : from.x;
  const endX = route.to.column > route.from.column ? to.x : to.x + to.width;
  const start = { x: startX, y: outOf(route) };
  const end = { x: endX, y: into(route) };
  switch (route.kind) {
    case 'down': {
      const x = from.x + from.width / 2;
      return [
        { x, y: from.y + from.height },
        { x, y: to.y },
      ];
    }
    case 'straight': {
      const y = middleOf(route.from);
      return [
        { x: startX, y },
        { x: endX, y },
      ];
    }
    case 'beside': {
      const x = laneOf(route.channel, route.key);
      return [start, { x, y: start.y }, { x, y: end.y }, end];
    }
    case 'across': {
      const y = crossingOf(route);
      const out = laneOf(route.out, route.key);
      const inLane = laneOf(route.into, route.key);
      return [
        start,
        ...(y === start.y
          ? []
          : [
              { x: out, y: start.y },
              { x: out, y },
            ]),
        ...(y === end.y
          ? []
          : [
              { x: inLane, y },
              { x: inLane, y: end.y },
            ]),
        end,
      ];
    }
  }
}

function stageOf(stage: Stage, grid: Grid, { width, bandTops, boxOf }: Measure): MapStage {
  const placed = screenIds
    .filter((screen) => screens[screen].stage === stage)
    .flatMap((screen) => {
      const cell = grid.cells.get(screen);
      return cell === undefined ? [] : [{ screen, box: boxOf(cell), exits: [] }];
    });
  const band = { urgent: 0, refused: 2 }[stage as string] ?? 1;
  const top = bandTops[band] ?? 0;
  const left = Math.min(...placed.map(({ box }) => box.x));
  const right = Math.max(...placed.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...placed.map(({ box }) => box.y + box.height)) + bandPadding;
  const across = isSideRoad(stage) ? { x: 0, width } : { x: left, width: right - left };
  return {
    stage,
    box: { ...across, y: top, height: bottom - top },
    heading: { x: left, y: top + headingHeight / 2 },
    screens: placed,
  };
}

/** The road in columns, for wide screens: every arrow is a line beside the boxes and never crosses one. */
export function wideMap(): RoadMap {
  const grid = wideGrid();
  const routes = routesOf(arrowsOf(edges), grid);
  const measured = measure(routes, grid);
  return {
    width: measured.width,
    height: measured.height,
    stages: stages.map((stage) => stageOf(stage, grid, measured)),
    lines: routes.map((route) => ({ ...route.arrow, points: pointsOf(route, measured) })),
  };
}
