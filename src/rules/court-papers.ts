import type { OptionOf, TickOf } from '#model/screens.ts';

export type CourtPaper = OptionOf<'courtPaper'>;
export type DisputeTick = TickOf<'orderDispute'>;

/** A paper that must be answered within fifteen days of service: objection, answer, appeal. */
export type TimedPaper = Extract<CourtPaper, 'order' | 'summons' | 'judgment'>;
/** True for a paper from a court that sets a term. */
export const hasCourtTerm = (paper: CourtPaper): paper is TimedPaper =>
  paper === 'order' || paper === 'summons' || paper === 'judgment';
