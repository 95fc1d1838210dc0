import { useEffect, useMemo, useState } from 'react';
import type { OtherCase } from '#case/ports.ts';
import { useCaseSwitch } from './case-switch.ts';

/**
 * The other cases of the same person, each with another creditor; null until they are read. Where they cannot be read,
 * none is known.
 */
export function useNegotiations(): readonly OtherCase[] | null {
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
  return useMemo(() => others?.filter(({ household }) => household === householdId) ?? null, [others, householdId]);
}
