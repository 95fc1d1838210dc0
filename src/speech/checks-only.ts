import type { Brief } from '#brief/brief.ts';
import { limitationIsOpen, mayBeTimeBarred } from '#rules/limitation.ts';

/**
 * True where nothing may be promised to the lender: the claim may have expired, or how long ago anything was paid or
 * demanded has not been asked yet and no agreement shows it. Whoever reads out a promise before that revives an old claim.
 */
export const checksOnly = ({ facts }: Pick<Brief, 'facts'>): boolean =>
  mayBeTimeBarred(facts) ||
  (facts.timing === null && !['agreed', 'paying'].includes(facts.soFar ?? '') && limitationIsOpen(facts));
