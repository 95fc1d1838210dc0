import { type KeptSchedule, keptSchedule } from '#brief/kept-schedule.ts';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** The agreed schedule, null without terms. When the last event is asked again, its earlier answer still counts. */
export function useKeptSchedule({ facts, path, key }: Position): KeptSchedule | null {
  const { past, answers } = useJourney();
  const { intent } = useNavigation();
  const answer = intent === 'goOn' && key !== null ? answers[key] : undefined;
  const lastTime = answer === undefined || key === null ? [] : [{ key, answer }];
  return keptSchedule(facts, [...past, ...path, ...lastTime]);
}
