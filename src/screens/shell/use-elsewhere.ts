import { useMemo } from 'react';
import { elsewhereIn } from '#brief/elsewhere.ts';
import type { Elsewhere } from '#model/values.ts';
import { useNegotiations } from './use-negotiations.ts';

const alone: Elsewhere = { agreed: 0, open: 0, owed: 0 };

/** What the person's other negotiations take out of the same purse now; null until they are read. */
export function useElsewhere(): Elsewhere | null {
  const others = useNegotiations();
  return useMemo(() => {
    if (others === null) return null;
    return others.length === 0 ? alone : elsewhereIn(others);
  }, [others]);
}

/** True where other negotiations take as much as they did when a budget was made. */
export const takesTheSame = (before: Elsewhere | undefined, now: Elsewhere): boolean => {
  const { agreed, open, owed, offered = 0 } = before ?? alone;
  return agreed === now.agreed && open === now.open && owed === now.owed && offered === (now.offered ?? 0);
};

/** What is taken elsewhere as a part of the answer about spending; nothing where nothing is. */
export const elsewherePart = (elsewhere: Elsewhere | null) =>
  elsewhere === null || takesTheSame(undefined, elsewhere) ? {} : { elsewhere };
