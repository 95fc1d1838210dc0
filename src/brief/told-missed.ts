import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Facts } from '#rules/case-facts.ts';
import type { KeptSchedule } from './kept-schedule.ts';

/**
 * Through which day the lender was told of missed instalments of the agreement in force: the day of the last contact about
 * it, or that of the instalment of which one said before that it would be missed. Null where it was not told.
 */
export function toldThrough(
  { path }: Pick<Position, 'path'>,
  { inForce }: Pick<Facts, 'inForce'>,
  { instalments }: KeptSchedule,
): IsoDate | null {
  const since = path.filter(({ answer }) => answer.nth > (inForce?.nth ?? 0));
  const from = since.findIndex(({ screen, answer }) => screen === 'missSoon' && answer.event === 'tell');
  if (from < 0) return null;
  const told = since
    .slice(from)
    .filter(
      ({ screen, answer: { event } }) =>
        `${screen}.${event}` === 'script.connected' || `${screen}.${event}` === 'submit.sent',
    )
    .pop()?.answer.on;
  if (told === undefined) return null;
  const isAhead = since
    .slice(0, from)
    .some(({ screen, answer }) => screen === 'checkIn' && answer.event === 'willMiss');
  return (isAhead ? instalments.find(({ on }) => on >= told)?.on : undefined) ?? told;
}
