import { useEffect, useMemo, useState } from 'react';
import type { OtherCase } from '#case/ports.ts';
import { useCaseSwitch } from './case-switch.ts';

/**
 * The cases besides the one on screen, of whomever, newest first; read again when one is changed here or in another tab,
 * null until they are read. Where they cannot be read, none is known.
 */
export function useOtherCases(): readonly OtherCase[] | null {
  const { repository, currentId } = useCaseSwitch();
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
  return others;
}

/** The other cases of the same person, each with another creditor; null until they are read. */
export function useNegotiations(): readonly OtherCase[] | null {
  const { householdId } = useCaseSwitch();
  const others = useOtherCases();
  return useMemo(() => others?.filter(({ household }) => household === householdId) ?? null, [others, householdId]);
}
