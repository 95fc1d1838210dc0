import { type AnswerKey, keyOf } from '#model/answers.ts';
import { isOutcome } from '#model/screens.ts';
import type { Position } from './replay.ts';

/** The step that going on from an outcome asks again; null at `settled` and away from outcomes. */
export function goOnFrom({ screen, round, path }: Position): AnswerKey | null {
  if (!isOutcome(screen) || screen === 'settled') return null;
  if (screen === 'onTrack') return keyOf('checkIn', round);
  const last = path[path.length - 1];
  if (last === undefined) return null;
  // A court paper whose day of service nobody knew: by now it may have been found out.
  if (last.screen === 'courtTodo' && last.facts.servedOn === 'unknown') return keyOf('serviceDate', last.round);
  const before = path[path.length - 2];
  const notReached = last.screen === 'followUp' && before?.screen === 'script' && before.answer.event === 'notReached';
  return notReached ? keyOf('channel', last.round) : last.key;
}
