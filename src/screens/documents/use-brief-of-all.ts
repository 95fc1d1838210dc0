import { useMemo } from 'react';
import type { Brief } from '#brief/brief.ts';
import { talksElsewhere } from '#brief/talks-elsewhere.ts';
import type { Position } from '#machines/replay.ts';
import { useBrief } from '../engine/use-brief.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** The brief that documents are made from, with how debts stand that are talked about in other negotiations. */
export function useBriefOfAll(at?: Position): Brief {
  const brief = useBrief(at);
  const others = useNegotiations();
  return useMemo(
    () =>
      others === null || others.length === 0 ? brief : { ...brief, elsewhere: talksElsewhere(others, brief.today) },
    [brief, others],
  );
}
