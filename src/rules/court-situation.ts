import type { IsoDate } from '#model/dates.ts';
import { type CourtPaper, type DisputeTick, hasCourtTerm } from './court-papers.ts';
import { type CourtTerm, termState } from './court-term.ts';

/**
 * The situations a paper puts the person in. A payment order: with a real objection (`orderDisputed`), only the money
 * missing (`orderOnlyMoney`), still to be checked (`orderUnsure`), past its term (`orderLate`). A summons in time or
 * late; a `judgment` that can still be appealed against or no longer; what was answered in time (`orderFiled`,
 * `summonsFiled`, `judgmentFiled`); a `settlement` made before a court; an
 * `enforcementNotice`, or an `enforcement` that may be either; an offer of `mediation`; a `letter` that is not from a court; an
 * unknown paper.
 */
export const courtSituations = [
  'orderDisputed',
  'orderOnlyMoney',
  'orderUnsure',
  'orderLate',
  'orderFiled',
  'summons',
  'summonsLate',
  'summonsFiled',
  'judgment',
  'judgmentLate',
  'judgmentFiled',
  'settlement',
  'enforcementNotice',
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
  /** True where the objection, the answer or the appeal was handed in in time. */
  readonly isFiled: boolean;
}

/** The situation of a paper. Where neither day is known, its term counts as still running. */
export function courtSituation({ paper, term, disputes, isFiled }: Court, today: IsoDate): CourtSituation {
  if (isFiled && hasCourtTerm(paper)) return `${paper}Filed`;
  const isLate = term !== null && termState(term, today) === 'over';
  if (paper === 'summons') return isLate ? 'summonsLate' : 'summons';
  if (paper === 'judgment') return isLate ? 'judgmentLate' : 'judgment';
  if (paper !== 'order') return paper;
  if (isLate) return 'orderLate';
  if (disputes.includes('onlyNoMoney')) return 'orderOnlyMoney';
  return disputes.length === 0 || disputes.includes('unsure') ? 'orderUnsure' : 'orderDisputed';
}
