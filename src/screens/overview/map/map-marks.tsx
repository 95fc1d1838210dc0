import { map as words } from '#words/overview/map-page.ts';
import type { Box } from './layout/road-map.ts';
import { nameHeight } from './layout/stacked-map.ts';

/** The font size on the map. */
export const letter = 16;
/** The distance from the middle of a line of text to its baseline. */
export const foot = 5.5;
/** The space between the border of a box and its text. */
export const padding = 12;
const badgeRadius = 10;

const shapeLook = {
  here: 'fill-jade stroke-jade [stroke-width:3]',
  walked: 'fill-jade-wash stroke-jade [stroke-width:3]',
  open: 'fill-surface stroke-edge [stroke-width:1]',
} as const;

/** `here` for the present screen, `walked` for an answered one, `open` for any other. */
export type ShapeLook = keyof typeof shapeLook;

/** The shape of a box; an outcome is rounder. */
export function Shape({
  box,
  look,
  isRest,
}: {
  readonly box: Box;
  readonly look: ShapeLook;
  readonly isRest: boolean;
}) {
  return <rect {...box} rx={isRest ? 18 : 6} className={shapeLook[look]} />;
}

/** Marks the present screen: inside its box on the narrow map, above it on the wide one. */
export function HereMark({ box, isWide }: { readonly box: Box; readonly isWide: boolean }) {
  if (!isWide)
    return (
      <text
        x={box.x + box.width - padding}
        y={box.y + nameHeight / 2 + foot}
        fontSize={letter}
        textAnchor="end"
        className="fill-on-jade"
      >
        {words.here}
      </text>
    );
  const middle = box.x + box.width / 2;
  return (
    <>
      <rect x={middle - 38} y={box.y - 18} width={76} height={21} rx={10} className="fill-surface stroke-jade" />
      <text x={middle} y={box.y - 2} fontSize={letter} textAnchor="middle" className="fill-jade font-bold">
        {words.here}
      </text>
    </>
  );
}

/** A tick for a screen answered once, a number for one answered more often. */
export function Badge({ box, times }: { readonly box: Box; readonly times: number }) {
  const x = box.x + 2;
  const y = box.y + 2;
  const halfWidth = badgeRadius + (String(times).length - 1) * 4;
  return (
    <>
      <rect
        x={x - halfWidth}
        y={y - badgeRadius}
        width={2 * halfWidth}
        height={2 * badgeRadius}
        rx={badgeRadius}
        className="fill-surface stroke-jade [stroke-width:2]"
      />
      {times === 1 ? (
        <path
          d={`M${x - 4} ${y}l3 3.5l5.5 -6.5`}
          fill="none"
          className="stroke-jade [stroke-linecap:round] [stroke-width:2]"
        />
      ) : (
        <text x={x} y={y + foot} fontSize={letter} textAnchor="middle" className="fill-jade font-bold">
          {times}
        </text>
      )}
    </>
  );
}
