import { useMemo } from 'react';
import { type Brief, briefOf } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import type { Position } from '#machines/replay.ts';

let made: { readonly of: readonly [...Parameters<typeof briefOf>]; readonly brief: Brief } | null = null;

/** The same brief for all parts of a page that ask for the same. */
function sharedBrief(...of: Parameters<typeof briefOf>): Brief {
  const [sources, today] = of;
  const before = made?.of;
  const isSame =
    before !== undefined &&
    before[1] === today &&
    (Object.keys(sources) as (keyof typeof sources)[]).every((key) => before[0][key] === sources[key]);
  if (made === null || !isSame) made = { of, brief: briefOf(...of) };
  return made.brief;
}

/** The brief that documents are made from, at a position of the road; by default at the one where the case stands. */
export function useBrief(at?: Position): Brief {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  const position = at ?? road;
  const workingDays = useWorkingDays(hasCourtMatter(journey));
  return useMemo(
    () => sharedBrief({ road: position, journey, file, workingDays }, today),
    [position, journey, file, workingDays, today],
  );
}
