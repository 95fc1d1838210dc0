import { useMemo } from 'react';
import { elsewhereOf } from '#brief/elsewhere.ts';
import { useRoad } from '#case/use-journey.ts';
import type { Elsewhere } from '#model/values.ts';
import { useNegotiations } from './use-negotiations.ts';

const alone: Elsewhere = { agreed: 0, open: 0, owed: 0 };

/**
 * What else is to be paid out of the same purse now: to the person's other negotiations, and to creditors who are waiting
 * to be talked to; null until the former are read.
 */
export function useElsewhere(): Elsewhere | null {
  const others = useNegotiations();
  const own = useRoad();
  return useMemo(() => (others === null ? null : elsewhereOf(own, others)), [others, own]);
}

/** True where other negotiations take as much as they did when a budget was made, and found as much. */
export const takesTheSame = (before: Elsewhere | undefined, now: Elsewhere): boolean => {
  const { agreed, open, owed, offered = 0, once = [], found = 0 } = before ?? alone;
  const { once: onceNow = [] } = now;
  const isSameOnce =
    once.length === onceNow.length &&
    once.every(({ on, amount }, at) => on === onceNow[at]?.on && amount === onceNow[at]?.amount);
  return (
    isSameOnce &&
    agreed === now.agreed &&
    open === now.open &&
    owed === now.owed &&
    offered === (now.offered ?? 0) &&
    found === (now.found ?? 0)
  );
};

/** What is taken elsewhere as a part of the answer about spending; nothing where nothing is. */
export const elsewherePart = (elsewhere: Elsewhere | null) =>
  elsewhere === null || takesTheSame(undefined, elsewhere) ? {} : { elsewhere };
