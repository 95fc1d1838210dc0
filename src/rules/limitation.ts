import type { Facts } from './case-facts.ts';

type LimitationFacts = Pick<Facts, 'timing' | 'inForce'>;

/**
 * True while the last payment, debit or demand may lie more than three years back. An expired claim is not revived by a
 * demand, but by the debtor's consent: a promise, a request for instalments or deferral, a part payment (civil code,
 * arts. 188, 192; limitation rules, art. 14). Once terms were agreed on, that has happened.
 */
export const mayBeTimeBarred = ({ timing, inForce }: LimitationFacts): boolean =>
  timing?.band === 'late3Years' && inForce === null;

/** True where nobody has ruled out that the claim has expired, so that a paper for a court should leave room to say so. */
export const limitationIsOpen = ({ timing, inForce }: LimitationFacts): boolean =>
  inForce === null && (timing === null || ['late3Years', 'lateOver90', 'unsure'].includes(timing.band));
