import { type Facts, isJudged } from './case-facts.ts';

type LimitationFacts = Pick<Facts, 'timing' | 'hasAgreed' | 'courtCase'>;

/** True once limitation can no longer be raised: terms were agreed on, or a court has decided. */
const isPast = (facts: LimitationFacts): boolean => facts.hasAgreed || isJudged(facts);

/**
 * True while three years may have passed without payment, debit or demand. An expired claim is not revived by a later
 * demand, but by the debtor's consent: a promise, a request for instalments or deferral, a part payment (civil code,
 * arts. 188, 192; limitation rules, art. 14). Once terms were agreed on, that has happened; after a judgment limitation
 * can no longer be raised (limitation rules, art. 3).
 */
export const mayBeTimeBarred = (facts: LimitationFacts): boolean =>
  facts.timing?.band === 'late3Years' && !isPast(facts);

/** True where nobody has ruled out that the claim has expired, so that a paper for a court should leave room to say so. */
export const limitationIsOpen = (facts: LimitationFacts): boolean =>
  !isPast(facts) && (facts.timing === null || ['late3Years', 'lateOver90', 'unsure'].includes(facts.timing.band));
