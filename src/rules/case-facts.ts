import type { Counterparty } from '#model/counterparty.ts';
import type { CourtPaperKind } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf, TickOf, ValueOf } from '#model/screens.ts';
import type { AgreementEnd, Debt, Elsewhere, Terms } from '#model/values.ts';
import { type Budget, budgetOf, lendersDebts, totalOwed } from './budget.ts';
import type { KnownOneOff } from './one-offs.ts';

type Timing = OptionOf<'timing'>;

/** Agreed terms, with the `nth` of the answer that reports them, and whether all there is of them is the spoken word. */
export type AgreementTerms = ValueOf<'finalTerms'> & { readonly nth: number; readonly isOral?: true };

/** How an agreement ended, with the `nth` of the answer that tells of it. */
export interface EndedTerms {
  readonly why: AgreementEnd['why'] | 'lenderWrote';
  readonly on: IsoDate;
  readonly nth: number;
  /** What was agreed; null where its terms were never entered. */
  readonly terms: AgreementTerms | null;
}

/** What the answers on the path say, later ones overriding earlier ones. Never stored, and independent of today. */
export interface Facts {
  /** Whom the negotiation is with; null where it is with whoever lent what is listed. */
  readonly counterparty: Counterparty | null;
  readonly urgent: readonly TickOf<'urgent'>[];
  /** True in the record of an heir: whoever borrowed has died, and nobody promises anything. */
  readonly borrowerDied: boolean;
  /** What the heir does about the estate. */
  readonly estate: OptionOf<'estate'> | null;
  readonly soFar: OptionOf<'soFar'> | null;
  readonly products: ValueOf<'products'>;
  readonly timing: { readonly band: Timing; readonly on: IsoDate } | null;
  readonly causes: readonly TickOf<'cause'>[];
  /** The first estimate of what is left, fen, or why there is none. */
  readonly leftOver: number | 'short' | 'unsure' | null;
  /** True where `leftOver` is but the share of this negotiation, since others take a part of it. */
  readonly leftIsShare?: boolean;
  readonly courtPaper: OptionOf<'courtPaper'> | null;
  readonly servedOn: IsoDate | 'unknown' | null;
  /** An earlier day the court's papers name, where the person found one. */
  readonly namedDay: IsoDate | null;
  readonly disputes: readonly TickOf<'orderDispute'>[];
  /** How far the matter has come in court, by the last paper reported; known also while it is not the urgent matter. */
  readonly courtCase: CourtPaperKind | null;
  readonly channel: OptionOf<'channel'> | null;
  /** True where the lender last asked for documents. */
  readonly evidenceIsAskedFor: boolean;
  readonly debts: ValueOf<'debts'> | null;
  readonly incomes: ValueOf<'income'> | null;
  readonly spending: ValueOf<'spending'> | null;
  readonly oneOffs: ValueOf<'oneOffs'> | null;
  /** The day on which the one-offs were entered: they are spread from then on. */
  readonly oneOffsOn: IsoDate | null;
  /** Money found without a new loan, fen: each month, and once. Kept apart from the incomes that were entered. */
  readonly foundMonthly: number;
  readonly foundOnce: number;
  readonly plan: Terms | null;
  /** True where the person makes requests without offering money. */
  readonly offersNothing: boolean;
  readonly asks: readonly TickOf<'asks'>[];
  readonly ceiling: number | null;
  readonly letterIsReady: boolean;
  readonly submittedOn: readonly IsoDate[];
  readonly counter: ValueOf<'counter'> | null;
  readonly counterTaken: boolean;
  readonly agreementShows: readonly TickOf<'agreementCheck'>[];
  /** True where the agreement shows every point that was asked about when it was checked. */
  readonly agreementIsWhole: boolean;
  readonly written: OptionOf<'written'> | null;
  /** The terms this attempt ended with; null again once they are renegotiated. */
  readonly agreed: AgreementTerms | null;
  /**
   * The agreement in force. It stays while another is negotiated, also where one side did not keep it, until a newer
   * one takes its place, the lender ends it in writing or the person says that it is over.
   */
  readonly inForce: AgreementTerms | null;
  /** How the last agreement ended; null while one is in force or none was made, and once a newer one is agreed. */
  readonly ended: EndedTerms | null;
  /** True once terms were agreed on, also where they no longer hold. */
  readonly hasAgreed: boolean;
  /** True where newer terms than those of `inForce` were agreed and are not entered yet: the older ones are over. */
  readonly termsToNote: boolean;
  /** The lender's last refusal; null once a newer proposal or reply replaces it. */
  readonly refusal: OptionOf<'whatTheySaid'> | null;
  /** True where the lender broke the agreement. */
  readonly lenderBrokeAgreement: boolean;
  /** Routes after a refusal, in the order in which they were taken. */
  readonly routesTaken: readonly OptionOf<'routes'>[];
  readonly scamSigns: readonly TickOf<'scamGate'>[];
  readonly help: OptionOf<'whichHelp'> | null;
  readonly legalReason: OptionOf<'legal'> | null;
  readonly habits: readonly TickOf<'lookBack'>[];
}

/** Stands for the missing day where there are no one-offs to spread. */
const noDay: IsoDate = '2000-01-01';

/** The facts before the first answer. */
export const noFacts: Facts = {
  counterparty: null,
  urgent: [],
  borrowerDied: false,
  estate: null,
  soFar: null,
  products: [],
  timing: null,
  causes: [],
  leftOver: null,
  courtPaper: null,
  servedOn: null,
  namedDay: null,
  disputes: [],
  courtCase: null,
  channel: null,
  evidenceIsAskedFor: false,
  debts: null,
  incomes: null,
  spending: null,
  oneOffs: null,
  oneOffsOn: null,
  foundMonthly: 0,
  foundOnce: 0,
  plan: null,
  offersNothing: false,
  asks: [],
  ceiling: null,
  letterIsReady: false,
  submittedOn: [],
  counter: null,
  counterTaken: false,
  agreementShows: [],
  agreementIsWhole: false,
  written: null,
  agreed: null,
  inForce: null,
  ended: null,
  hasAgreed: false,
  termsToNote: false,
  refusal: null,
  lenderBrokeAgreement: false,
  routesTaken: [],
  scamSigns: [],
  help: null,
  legalReason: null,
  habits: [],
};

/** What was agreed elsewhere to be paid a single time, as expenses to put aside for. */
export const paidElsewhereOnce = ({ once = [] }: Pick<Elsewhere, 'once'> = {}): readonly KnownOneOff[] =>
  once.map((due) => ({ ...due, direction: 'out' }));

/** The budget with found money, of another negotiation where none was found here; null while income or spending is missing. One-offs not entered yet count as none. */
export function budgetIn(facts: Facts): Budget | null {
  const { incomes, spending, oneOffs, oneOffsOn, foundMonthly, foundOnce } = facts;
  if (incomes === null || spending === null) return null;
  const told =
    oneOffs === null || oneOffsOn === null
      ? { oneOffs: [], from: noDay }
      : { oneOffs: [...oneOffs, ...paidElsewhereOnce(spending.elsewhere)], from: oneOffsOn };
  const found = foundMonthly || (spending.elsewhere?.found ?? 0);
  return budgetOf({ incomes, spending, ...told, foundMonthly: found, foundOnce, owed: owedIn(facts) });
}

/** Left each month, fen: from the budget (`exact`), else from the first estimate; null where there is neither. */
export function leftEachMonth(facts: Facts): { readonly amount: number; readonly exact: boolean } | null {
  const budget = budgetIn(facts);
  if (budget !== null) return { amount: budget.left, exact: true };
  if (facts.leftOver === 'short') return { amount: 0, exact: false };
  return typeof facts.leftOver === 'number' ? { amount: facts.leftOver + facts.foundMonthly, exact: false } : null;
}

type AgreementFacts = Pick<Facts, 'agreed' | 'inForce' | 'termsToNote'>;

/** True while an agreement in force is negotiated anew, because it was or will not be kept. */
export const isRenegotiating = ({ agreed, inForce, termsToNote }: AgreementFacts): boolean =>
  inForce !== null && agreed === null && !termsToNote;

/**
 * The agreed terms that are talked about: of this attempt, else those in force until a new plan is proposed or newer
 * terms are agreed; null where there are none.
 */
export const termsInView = ({ agreed, inForce, termsToNote, plan }: AgreementFacts & Pick<Facts, 'plan'>) =>
  agreed ?? (plan === null && !termsToNote ? inForce : null);

/**
 * True while what an agreement leaves open is negotiated, what comes after a trial or what it does not cover: nothing of it
 * is said to be missed, so the rest is all there is to talk about.
 */
export const isAboutRest = (facts: AgreementFacts & Pick<Facts, 'timing' | 'lenderBrokeAgreement'>): boolean =>
  isRenegotiating(facts) && facts.timing === null && !facts.lenderBrokeAgreement;

/** True where the terms talked about, agreed or proposed, are a trial: they leave open how the rest is paid. */
export function isTrialInView(facts: AgreementFacts & Pick<Facts, 'plan'>): boolean {
  const agreed = termsInView(facts);
  return agreed === null ? facts.plan?.plan === 'trial' : agreed.trial === true;
}

/** True once a court has decided, or a settlement was made before it: what remains is to appeal, to pay or to settle. */
export const isJudged = ({ courtCase }: Pick<Facts, 'courtCase'>): boolean =>
  courtCase !== null && courtCase !== 'order' && courtCase !== 'summons';

/** The debts that are talked about with the counterparty of this negotiation. */
export const debtsInTalk = ({ debts, counterparty }: Pick<Facts, 'debts' | 'counterparty'>): readonly Debt[] =>
  lendersDebts(debts ?? [], counterparty);

/** What the plan has to pay, fen; null while no debt of the person's own is listed or one it is about has no total. */
export function owedIn(facts: Pick<Facts, 'debts' | 'counterparty'>): number | null {
  const own = debtsInTalk(facts);
  const { known, unknown } = totalOwed(own);
  return own.length > 0 && unknown === 0 ? known : null;
}
