import type { CourtDeedKind, CourtPaperKind } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CourtTerm } from './court-term.ts';

/** What hands in an objection, an answer or an appeal: the day of each counts, by post that of posting (art. 85). */
const handingIn = ['sent', 'delivered', 'filed'] as const satisfies readonly CourtDeedKind[];
type HandingIn = (typeof handingIn)[number];

/** Something done on a day. */
interface Deed {
  readonly on: IsoDate;
  readonly what: CourtDeedKind;
}

/** How an objection, an answer or an appeal was handed in; `receipt` where only its receipt was noted. */
export interface HandedIn {
  readonly how: HandingIn | 'receipt';
  readonly on: IsoDate;
  /** True where it was handed in after the last day in law, so that a court may treat it as not made. */
  readonly isLate: boolean;
}

/** What is handed in about a paper; null where nothing is. */
export const submissions = {
  order: 'objection',
  summons: 'answer',
  judgment: 'appeal',
  settlement: null,
  enforcementNotice: null,
  enforcement: null,
} as const satisfies Readonly<Record<CourtPaperKind, string | null>>;

const isHandingIn = (what: CourtDeedKind): what is HandingIn => (handingIn as readonly CourtDeedKind[]).includes(what);

/** When and how the submission was first handed in; null where it was not. A receipt may come after the last day. */
export function handedIn(done: readonly Deed[], term: CourtTerm | null): HandedIn | null {
  const byDay = [...done].sort((one, other) => one.on.localeCompare(other.on));
  for (const { on, what } of byDay)
    if (isHandingIn(what)) return { how: what, on, isLate: term !== null && on > term.last };
  const receipt = byDay.find(({ what }) => what === 'receipt');
  return receipt === undefined ? null : { how: 'receipt', on: receipt.on, isLate: false };
}

/** What can be noted about a paper, in the order in which it usually happens. */
export const deedsFor: Readonly<Record<CourtPaperKind, readonly CourtDeedKind[]>> = {
  order: ['sent', 'delivered', 'filed', 'receipt', 'asked', 'paid', 'other'],
  summons: ['sent', 'delivered', 'filed', 'evidence', 'receipt', 'asked', 'attended', 'other'],
  judgment: ['sent', 'delivered', 'filed', 'receipt', 'asked', 'attended', 'paid', 'other'],
  settlement: ['paid', 'asked', 'other'],
  enforcementNotice: ['reported', 'asked', 'attended', 'paid', 'other'],
  enforcement: ['reported', 'asked', 'attended', 'paid', 'other'],
};
