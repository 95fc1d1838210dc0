import { type KeptSchedule, keptSchedule } from '#brief/kept-schedule.ts';
import { ledgerOf } from '#brief/payments.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** The agreed schedule, null without terms. When the last event is asked again, its earlier answer still counts. */
export function useKeptSchedule(position: Position): KeptSchedule | null {
  const { path, key } = position;
  const journey = useJourney();
  const { past, answers } = journey;
  const file = useCase((state) => state.file);
  const { intent } = useNavigation();
  const answer = intent === 'goOn' && key !== null ? answers[key] : undefined;
  const lastTime = answer === undefined || key === null ? [] : [{ key, answer }];
  return keptSchedule(position, [...past, ...path, ...lastTime], ledgerOf(journey, file));
}
