import type { Facts } from './case-facts.ts';

type Told = Pick<Facts, 'plan' | 'offersNothing' | 'submittedOn' | 'soFar' | 'hasAgreed'>;

/** True where a plan was proposed or a request handed in, here or before, so that there is something to revise. */
export const hasProposed = ({ plan, offersNothing, submittedOn, soFar, hasAgreed }: Told): boolean =>
  plan !== null ||
  offersNothing ||
  submittedOn.length > 0 ||
  hasAgreed ||
  (soFar !== null && ['refused', 'waiting', 'offer'].includes(soFar));
