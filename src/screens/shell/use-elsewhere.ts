import { useEffect, useMemo, useState } from 'react';
import { elsewhereIn } from '#brief/elsewhere.ts';
import type { OtherCase } from '#case/ports.ts';
import type { Elsewhere } from '#model/values.ts';
import { useCaseSwitch } from './case-switch.ts';

const alone: Elsewhere = { agreed: 0, open: 0, owed: 0 };

/**
 * What the person's other negotiations take out of the same purse now; null until they are read. Where they cannot be
 * read, nothing is known to be taken.
 */
export function useElsewhere(): Elsewhere | null {
  const { repository, currentId, householdId } = useCaseSwitch();
  const [others, setOthers] = useState<readonly OtherCase[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (cases: readonly OtherCase[]) => {
      if (isWanted) setOthers(cases);
    };
    repository.otherCases(currentId).then(take, () => take([]));
    return () => {
      isWanted = false;
    };
  }, [repository, currentId]);
  return useMemo(() => {
    if (others === null) return null;
    const journeys = others.filter(({ household }) => household === householdId).map(({ journey }) => journey);
    return journeys.length === 0 ? alone : elsewhereIn(journeys);
  }, [others, householdId]);
}

/** True where other negotiations take as much as they did when a budget was made. */
export const takesTheSame = (before: Elsewhere | undefined, now: Elsewhere): boolean => {
  const { agreed, open, owed } = before ?? alone;
  return agreed === now.agreed && open === now.open && owed === now.owed;
};

/** What is taken elsewhere as a part of the answer about spending; nothing where nothing is. */
export const elsewherePart = (elsewhere: Elsewhere | null) =>
  elsewhere === null || takesTheSame(undefined, elsewhere) ? {} : { elsewhere };
