import { type Arrow, arrowsOf, edges } from '#machines/road-graph.ts';
import { isOutcome, type ScreenId, screenIds, screens } from '#model/screens.ts';
import { type Stage, stages } from '#model/stages.ts';
import { isSideRoad } from './road-map.ts';

/** The place of a screen in the grid that all stages share. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The stages of the main road, one column each. */
const columnStages: readonly Stage[] = stages.filter((stage) => !isSideRoad(stage));

const screensOf = (stage: Stage): readonly ScreenId[] => screenIds.filter((id) => screens[id].stage === stage);

const columnCells = (column: number, stage: Stage): readonly (readonly [ScreenId, Cell])[] =>
  screensOf(stage).map((screen, row) => [screen, { column, row }] as const);

/** The highest number of steps that lead to each screen of a stage; an outcome stands beside what leads to it. */
function ranksOf(ids: readonly ScreenId[], arrows: readonly Arrow[]): ReadonlyMap<ScreenId, number> {
  const ranks = new Map<ScreenId, number>();
  for (const screen of ids) {
    const before = arrows.filter(({ to, opensRound }) => to === screen && !opensRound);
    const highest = Math.max(-1, ...before.map(({ from }) => ranks.get(from) ?? -1));
    ranks.set(screen, isOutcome(screen) ? Math.max(0, highest) : highest + 1);
  }
  return ranks;
}

/** The cells of a side road, from left to right; a screen that is the only one to follow another keeps its row. */
function sideCells(stage: Stage, arrows: readonly Arrow[]): readonly (readonly [ScreenId, Cell])[] {
  const ids = screensOf(stage);
  const ranks = ranksOf(ids, arrows);
  const last = Math.max(...ranks.values());
  const turns = Math.ceil((last + 1) / columnStages.length);
  const perTurn = Math.ceil((last + 1) / turns);
  const taken: Cell[] = [];
  const cells = new Map<ScreenId, Cell>();
  let top = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const here = ids.filter((id) => Math.floor((ranks.get(id) ?? 0) / perTurn) === turn);
    for (const screen of here) {
      const column = (ranks.get(screen) ?? 0) % perTurn;
      const before = arrows.find(({ from, to, opensRound }) => to === screen && cells.has(from) && !opensRound);
      let row = Math.max(top, cells.get(before?.from ?? screen)?.row ?? top);
      const isTaken = () => taken.some((cell) => cell.column === column && cell.row === row);
      while (isTaken()) row += 1;
      cells.set(screen, { column, row });
      taken.push({ column, row });
    }
    top = Math.max(...taken.map(({ row }) => row)) + 1;
  }
  return [...cells];
}

const below = (top: number, cells: readonly (readonly [ScreenId, Cell])[]): readonly (readonly [ScreenId, Cell])[] =>
  cells.map(([screen, { column, row }]) => [screen, { column, row: row + top }] as const);

const rowsOf = (cells: readonly (readonly [ScreenId, Cell])[]): number =>
  Math.max(...cells.map(([, { row }]) => row)) + 1;

/** The grid of the map on a wide screen. */
export interface Grid {
  readonly cells: ReadonlyMap<ScreenId, Cell>;
  readonly columns: number;
  /** The first row of each band, then the number of all rows. */
  readonly bandStarts: readonly number[];
}

/** The grid with urgent matters at the top, the main road in columns, and what follows a refusal at the bottom. */
export function wideGrid(): Grid {
  const arrows = arrowsOf(edges).filter(({ from, to }) => screens[from].stage === screens[to].stage);
  const urgent = sideCells('urgent', arrows);
  const road = columnStages.flatMap((stage, column) => columnCells(column, stage));
  const refused = sideCells('refused', arrows);
  const roadStart = rowsOf(urgent);
  const refusedStart = roadStart + rowsOf(road);
  return {
    cells: new Map([...urgent, ...below(roadStart, road), ...below(refusedStart, refused)]),
    columns: columnStages.length,
    bandStarts: [0, roadStart, refusedStart, refusedStart + rowsOf(refused)],
  };
}
