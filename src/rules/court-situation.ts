import type { IsoDate } from '#model/dates.ts';
import type { CourtPaper, DisputeTick } from './court-papers.ts';
import { type CourtTerm, termState } from './court-term.ts';

/**
 * The situations a paper puts the person in. A payment order: with a real objection (`orderDisputed`), only the money
 * missing (`orderOnlyMoney`), still to be checked (`orderUnsure`), past its term (`orderLate`). A summons in time or
 * late; a `judgment` that can still be appealed against or no longer; `enforcement`; an offer of `mediation`; a `letter`
 * that is not from a court; an unknown paper.
 */
export const courtSituations = [
  'orderDisputed',
  'orderOnlyMoney',
  'orderUnsure',
  'orderLate',
  'summons',
  'summonsLate',
  'judgment',
  'judgmentLate',
  'enforcement',
  'mediation',
  'letter',
  'unsure',
] as const;
export type CourtSituation = (typeof courtSituations)[number];

interface Court {
  readonly paper: CourtPaper;
  readonly term: CourtTerm | null;
  readonly disputes: readonly DisputeTick[];
}

/** The situation of a paper. Where neither day is known, its term counts as still running. */
export function courtSituation({ paper, term, disputes }: Court, today: IsoDate): CourtSituation {
  const isLate = term !== null && termState(term, today) === 'over';
  if (paper === 'summons') return isLate ? 'summonsLate' : 'summons';
  if (paper === 'judgment') return isLate ? 'judgmentLate' : 'judgment';
  if (paper !== 'order') return paper;
  if (isLate) return 'orderLate';
  if (disputes.includes('onlyNoMoney')) return 'orderOnlyMoney';
  return disputes.length === 0 || disputes.includes('unsure') ? 'orderUnsure' : 'orderDisputed';
}
