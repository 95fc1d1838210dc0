import type { Answer } from '#model/answers.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import type { AnsweredId, OptionOf, TickOf, ValueOf } from '#model/screens.ts';
import type { Terms } from '#model/values.ts';
import { lendersDebts, surplusOf, totalOwed } from './budget.ts';
import { safePlan } from './plans.ts';

type Timing = OptionOf<'timing'>;

/** What the answers of the path say, later ones overriding earlier ones. Never stored, never today. */
export interface Facts {
  readonly urgent: readonly TickOf<'urgent'>[];
  readonly soFar: OptionOf<'soFar'> | null;
  readonly products: ValueOf<'products'>;
  readonly timing: { readonly band: Timing; readonly on: IsoDate } | null;
  readonly causes: readonly TickOf<'cause'>[];
  /** The first estimate of what is left, fen, or why there is none. */
  readonly leftOver: number | 'short' | 'unsure' | null;
  readonly courtPaper: OptionOf<'courtPaper'> | null;
  readonly servedOn: IsoDate | 'unknown' | null;
  readonly disputes: readonly TickOf<'orderDispute'>[];
  /** True when a payment order has come, whatever is urgent now. */
  readonly hasPaymentOrder: boolean;
  readonly channel: OptionOf<'channel'> | null;
  /** True when the lender's last word was to ask for papers. */
  readonly papersAreAskedFor: boolean;
  readonly truth: OptionOf<'truth'> | null;
  readonly debts: ValueOf<'debts'> | null;
  readonly incomes: ValueOf<'income'> | null;
  readonly spending: ValueOf<'spending'> | null;
  readonly oneOffs: ValueOf<'oneOffs'> | null;
  readonly plan: Terms | null;
  /** True when the person asks without offering money. */
  readonly offersNothing: boolean;
  readonly asks: readonly TickOf<'asks'>[];
  readonly ceiling: number | null;
  readonly letterIsReady: boolean;
  readonly submittedOn: readonly IsoDate[];
  readonly counter: ValueOf<'counter'> | null;
  readonly counterTaken: boolean;
  readonly agreementShows: readonly TickOf<'agreementCheck'>[];
  readonly written: OptionOf<'written'> | null;
  readonly agreed: (ValueOf<'finalTerms'> & { readonly nth: number }) | null;
  readonly habits: readonly TickOf<'lookBack'>[];
}

/** What is known before the first answer. */
export const noFacts: Facts = {
  urgent: [],
  soFar: null,
  products: [],
  timing: null,
  causes: [],
  leftOver: null,
  courtPaper: null,
  servedOn: null,
  disputes: [],
  hasPaymentOrder: false,
  channel: null,
  papersAreAskedFor: false,
  truth: null,
  debts: null,
  incomes: null,
  spending: null,
  oneOffs: null,
  plan: null,
  offersNothing: false,
  asks: [],
  ceiling: null,
  letterIsReady: false,
  submittedOn: [],
  counter: null,
  counterTaken: false,
  agreementShows: [],
  written: null,
  agreed: null,
  habits: [],
};

/** A new proposal leaves what was agreed or offered before behind. */
const noAgreement = { counter: null, counterTaken: false, agreementShows: [], written: null, agreed: null } as const;
const noProposal = { plan: null, offersNothing: false, asks: [], ceiling: null, letterIsReady: false } as const;

type Fold<S extends AnsweredId> = (given: Given<S>, facts: Facts) => Partial<Facts>;
interface Given<S extends AnsweredId> {
  readonly event: OptionOf<S>;
  readonly value: ValueOf<S>;
  readonly on: IsoDate;
  readonly nth: number;
}

const folds: { readonly [S in AnsweredId]?: Fold<S> } = {
  urgent: ({ value }) => ({ urgent: value ?? [] }),
  soFar: ({ event }) => ({ soFar: event }),
  products: ({ value }) => ({ products: value }),
  timing: ({ event, on }) => ({ timing: { band: event, on } }),
  cause: ({ value }) => ({ causes: value }),
  // Asked again only when life has changed: the sums made before no longer speak for today.
  leftOver: ({ event, value }) => ({
    leftOver: event === 'given' ? value : event,
    incomes: null,
    spending: null,
    oneOffs: null,
  }),
  courtPaper: ({ event }) => ({ courtPaper: event, servedOn: null, disputes: [] }),
  serviceDate: ({ event, value }) => ({ servedOn: event === 'given' ? value : 'unknown' }),
  orderDispute: ({ value }) => ({ disputes: value }),
  channel: ({ event }) => ({ channel: event }),
  howItWent: ({ event }) => ({ papersAreAskedFor: event === 'materials', counter: null, counterTaken: false }),
  truth: ({ event }) => ({ truth: event }),
  debts: ({ value }) => ({ debts: value }),
  income: ({ event, value }) => ({ incomes: event === 'given' ? value : [] }),
  spending: ({ value }) => ({ spending: value }),
  oneOffs: ({ event, value }) => ({ oneOffs: event === 'given' ? value : [] }),
  terms: ({ event, value }) => (event === 'given' ? { plan: value, offersNothing: false } : { plan: null }),
  overOffer: ({ event }, facts) => (event === 'lower' ? { plan: lowered(facts) } : {}),
  nothingLeft: ({ event }) => (event === 'ask' ? { plan: null, offersNothing: true } : {}),
  asks: ({ value }) => ({ asks: value }),
  ceiling: ({ value }) => ({ ceiling: value }),
  letter: () => ({ letterIsReady: true }),
  submit: ({ event, value }, { submittedOn }) =>
    event === 'sent' ? { ...noAgreement, submittedOn: [...submittedOn, value] } : {},
  reply: ({ event }) => ({ papersAreAskedFor: event === 'moreMaterials', counterTaken: false }),
  counter: ({ value }) => ({ counter: value, counterTaken: false }),
  counterCheck: ({ event }) => ({ counterTaken: event === 'take' }),
  agreementCheck: ({ value }) => ({ agreementShows: value, written: null, agreed: null }),
  written: ({ event }) => ({ written: event }),
  finalTerms: ({ event, value, nth }) => ({ agreed: event === 'given' ? { ...value, nth } : null }),
  checkIn: ({ event, on }) => {
    if (event === 'willMiss') return { timing: { band: 'dueSoon', on } };
    return event === 'missed' ? { timing: { band: 'late30', on } } : {};
  },
  missSoon: ({ event }) => (event === 'tell' ? { ...noAgreement, ...noProposal } : {}),
  lookBack: ({ value }) => ({ habits: value }),
};

/** Adds one answer of the path. The answer's value has the screen's shape: the gate and the screens see to that. */
export function foldFacts(facts: Facts, screen: AnsweredId, answer: Answer): Facts {
  const fold = folds[screen] as Fold<AnsweredId> | undefined;
  return fold === undefined ? facts : { ...facts, ...fold(answer as Given<AnsweredId>, facts) };
}

/** Left each month by the whole budget, fen; null while a part of it is missing. */
export const surplusIn = ({ incomes, spending }: Facts): number | null =>
  incomes === null || spending === null ? null : surplusOf(incomes, spending);

/** Left each month as well as it is known: the budget, else the estimate; null where neither tells. */
export function leftEachMonth(facts: Facts): { readonly amount: number; readonly exact: boolean } | null {
  const surplus = surplusIn(facts);
  if (surplus !== null) return { amount: surplus, exact: true };
  if (facts.leftOver === 'short') return { amount: 0, exact: false };
  return typeof facts.leftOver === 'number' ? { amount: facts.leftOver, exact: false } : null;
}

/** What the plan has to pay, fen, once every debt it is about has a figure. */
export function owedIn({ debts }: Facts): number | null {
  if (debts === null) return null;
  const { known, unknown } = totalOwed(lendersDebts(debts));
  return unknown === 0 ? known : null;
}

const lowered = (facts: Facts): Terms | null => {
  const safe = safePlan({ surplus: leftEachMonth(facts)?.amount ?? 0, total: owedIn(facts) });
  return safe === null || facts.plan === null ? null : { ...safe, first: facts.plan.first };
};

/** Days after which a band may no longer hold: an answer given long ago must not speak for today. */
const bandHoldsFor: Readonly<Record<Timing, number>> = {
  notDue: 30,
  dueSoon: 7,
  late30: 29,
  late90: 59,
  lateOver90: Number.POSITIVE_INFINITY,
  unsure: Number.POSITIVE_INFINITY,
};

/** How late the debt is, for words said today. */
export function timingOn({ timing }: Facts, today: IsoDate): Timing | null {
  if (timing === null) return null;
  return daysBetween(timing.on, today) > bandHoldsFor[timing.band] ? 'unsure' : timing.band;
}
