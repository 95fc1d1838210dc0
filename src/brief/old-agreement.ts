import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { addMonths, type IsoDate } from '#model/dates.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isPaidOff, type KeptSchedule } from './kept-schedule.ts';

/** General limitation, in months (civil code, art. 188). */
const limitation = 36;

/**
 * True where three years may have passed since the last instalment fell due or something was paid, and nobody who
 * collected in between is noted. What is demanded later starts nothing anew; a payment does.
 */
function isOldAgreement(
  { instalments, payments, next }: Pick<KeptSchedule, 'instalments' | 'payments' | 'next'>,
  incidents: CaseFile['incidents'],
  today: IsoDate,
): boolean {
  if (next === null) return false;
  const moved = [...instalments.map(({ on }) => on), ...payments.map(({ on }) => on)].sort().pop() ?? today;
  const demanded = incidents.flatMap(({ on }) => (on === undefined || on <= moved ? [] : [on])).sort();
  const last = demanded.reduce((until, on) => (on < addMonths(until, limitation) ? on : until), moved);
  return today >= addMonths(last, limitation);
}

interface Standing {
  readonly kept: KeptSchedule | null;
  readonly road: Pick<Position, 'path'>;
  readonly file: Pick<CaseFile, 'incidents'>;
}

/**
 * The facts on a day: of an agreement that nothing moved for three years they say what they say of a debt that is so old,
 * that its claim may have expired, whatever was agreed on before.
 */
export function agedFacts(facts: Facts, { kept, road, file }: Standing, today: IsoDate): Facts {
  if (kept === null || isPaidOff(facts, road.path) || !isOldAgreement(kept, file.incidents, today)) return facts;
  return { ...facts, timing: { band: 'late3Years', on: today }, hasAgreed: false };
}
