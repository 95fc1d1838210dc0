import { useEffect, useMemo, useState } from 'react';
import type { CaseRepository } from '#case/ports.ts';
import type { OtherCase } from '#case/record.ts';
import { useCaseSwitch } from './case-switch.ts';
import { walkApart } from './walk-apart.ts';

interface Read {
  /** How many readings were begun before this one. */
  readonly nth: number;
  readonly currentId: string;
  readonly cases: readonly OtherCase[];
}

/** What was read last, so that whatever is shown later on a page has it at once and moves nothing. */
let begun = 0;
const lastRead = new WeakMap<CaseRepository, Read>();

function knownOf(repository: CaseRepository, currentId: string): readonly OtherCase[] | null {
  const read = lastRead.get(repository);
  return read?.currentId === currentId ? read.cases : null;
}

/**
 * The cases besides the one on screen, of whomever, newest first; read again when one is changed here or in another tab,
 * null until they are read. Where they cannot be read, none is known.
 */
export function useOtherCases(): readonly OtherCase[] | null {
  const { repository, currentId } = useCaseSwitch();
  const [others, setOthers] = useState(() => knownOf(repository, currentId));
  useEffect(() => {
    let isWanted = true;
    let newest = 0;
    const read = async () => {
      begun += 1;
      const nth = begun;
      newest = nth;
      const cases = await repository.otherCases(currentId).catch(() => []);
      await walkApart(cases).catch(() => undefined);
      // Cases that were read again meanwhile, here or elsewhere on the page, are not shown as they were before.
      if (nth > (lastRead.get(repository)?.nth ?? 0)) lastRead.set(repository, { nth, currentId, cases });
      if (isWanted && nth === newest) setOthers(cases);
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
