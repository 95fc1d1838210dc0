import { map as words } from '#words/overview/map-page.ts';
import { stageNames } from '#words/stage-names.ts';
import type { Route } from '../../shell/address.ts';
import { Group } from './group.tsx';
import { isSideRoad, type MapStage, type RoadMap } from './layout/road-map.ts';
import type { Walked } from './layout/walked.ts';
import { MapBox } from './map-box.tsx';
import { LineHeads, Lines } from './map-lines.tsx';

interface MapDrawingProps {
  readonly map: RoadMap;
  readonly walked: Walked;
  readonly hereRoute: Route;
  readonly isWide: boolean;
}

/** The map as a drawing that screen readers read as lists of boxes. */
export function MapDrawing({ map, walked, hereRoute, isWide }: MapDrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      role="group"
      aria-label={words.label}
      viewBox={`0 0 ${map.width} ${map.height}`}
      className={`block h-auto w-full ${isWide ? '' : 'mx-auto max-w-80'}`}
    >
      <LineHeads />
      {map.stages.map((stage) => (
        <StageGround key={stage.stage} stage={stage} />
      ))}
      <Lines lines={map.lines} taken={walked.arrows} />
      {map.stages.map(({ stage, screens }) => (
        <Group key={stage} role="list" label={stageNames[stage]}>
          {screens.map((placed) => (
            <MapBox key={placed.screen} placed={placed} walked={walked} hereRoute={hereRoute} isWide={isWide} />
          ))}
        </Group>
      ))}
    </svg>
  );
}

const grounds = { urgent: 'fill-amber-wash', refused: 'fill-sky-wash' } as const;
const headings = { urgent: 'fill-amber', refused: 'fill-sky' } as const;

/** The background of a stage: its name and, for a side road, a coloured area. */
function StageGround({ stage: { stage, box, heading } }: { readonly stage: MapStage }) {
  const side = isSideRoad(stage) ? (stage as keyof typeof grounds) : null;
  return (
    <>
      {side !== null && <rect {...box} rx={12} className={grounds[side]} />}
      <text
        x={heading.x}
        y={heading.y + 6}
        fontSize={18}
        className={`font-bold ${side === null ? 'fill-ink' : headings[side]}`}
      >
        {stageNames[stage]}
      </text>
    </>
  );
}
