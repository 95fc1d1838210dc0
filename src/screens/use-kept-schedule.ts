import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { screenOf } from '#model/answers.ts';
import { type Instalment, scheduleOf } from '#rules/schedule.ts';

export interface KeptSchedule {
  readonly instalments: readonly Instalment[];
  /** How many were told as paid since the terms were agreed. */
  readonly paid: number;
  readonly next: Instalment | null;
}

/** The agreed schedule with what was told as paid; null while no terms are written down. */
export function useKeptSchedule({ facts, path }: Position): KeptSchedule | null {
  const { past } = useJourney();
  const { agreed } = facts;
  if (agreed === null) return null;
  const paid = [...past, ...path].filter(
    ({ key, answer }) => screenOf(key) === 'checkIn' && answer.event === 'paid' && answer.nth > agreed.nth,
  ).length;
  const { instalments } = scheduleOf({ ...agreed, plan: 'agreed' }, null);
  return { instalments, paid: Math.min(paid, instalments.length), next: instalments[paid] ?? null };
}
