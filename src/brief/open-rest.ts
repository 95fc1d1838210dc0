import type { Brief } from './brief.ts';
import { agreementState } from './tracker.ts';

/**
 * What can be talked about beside an agreement that is kept: what follows a trial, once its instalments are paid; what a
 * merger added, as long as nothing is overdue, because that comes first and leads on by itself. Null where there is nothing.
 */
export function openRest({
  facts,
  kept,
  addedSince,
  today,
}: Pick<Brief, 'facts' | 'kept' | 'addedSince' | 'today'>): 'trial' | 'added' | null {
  const isAllPaid = kept === null || kept.next === null;
  if (facts.inForce?.trial) return isAllPaid ? 'trial' : null;
  return addedSince.length > 0 && kept !== null && agreementState(kept, today).state !== 'due' ? 'added' : null;
}
