import { useEffect, useMemo, useState } from 'react';
import type { OtherCase } from '#case/ports.ts';
import { useCaseSwitch } from './case-switch.ts';

/**
 * The other cases of the same person, each with another creditor, read again when another tab changes one; null until
 * they are read. Where they cannot be read, none is known.
 */
export function useNegotiations(): readonly OtherCase[] | null {
  const { repository, currentId, householdId } = useCaseSwitch();
  const [others, setOthers] = useState<readonly OtherCase[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (cases: readonly OtherCase[]) => {
      if (isWanted) setOthers(cases);
    };
    const read = () => {
      repository.otherCases(currentId).then(take, () => take([]));
    };
    read();
    const stop = repository.watchCases(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [repository, currentId]);
  return useMemo(() => others?.filter(({ household }) => household === householdId) ?? null, [others, householdId]);
}
