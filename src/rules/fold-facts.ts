import type { Answer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId, OptionOf, ValueOf } from '#model/screens.ts';
import type { Fund, Terms } from '#model/values.ts';
import { showsAllAsked } from './agreement-points.ts';
import { type EndedTerms, type Facts, leftEachMonth, noFacts, owedIn } from './case-facts.ts';
import { safePlan } from './plans.ts';
import { isTrialAgreed } from './trial-agreed.ts';

const noPoints = noFacts.agreementShows;
/** What a new proposal resets: earlier offers and agreements. */
const noAgreement = {
  counter: null,
  counterTaken: false,
  agreementShows: noPoints,
  agreementIsWhole: false,
  written: null,
  agreed: null,
} as const;
const noProposal = { plan: null, offersNothing: false, asks: [], ceiling: null, letterIsReady: false } as const;

type FactChange<S extends AnsweredId> = (given: Given<S>, facts: Facts) => Partial<Facts>;
interface Given<S extends AnsweredId> {
  readonly event: OptionOf<S>;
  readonly value: ValueOf<S>;
  readonly on: IsoDate;
  readonly nth: number;
}

const folds: { readonly [S in AnsweredId]?: FactChange<S> } = {
  urgent: ({ value }) => ({ urgent: value ?? [] }),
  estate: ({ event }) => ({ estate: event }),
  soFar: ({ event }) => ({ soFar: event }),
  products: ({ value }) => ({ products: value }),
  timing: ({ event, on }) => ({ timing: { band: event, on } }),
  cause: ({ value }) => ({ causes: value }),
  // Asked again only when circumstances have changed, so that the earlier budget no longer holds.
  leftOver: ({ event, value }) => ({
    leftOver: event === 'given' ? value : event,
    incomes: null,
    spending: null,
    oneOffs: null,
    oneOffsOn: null,
    foundMonthly: 0,
    foundOnce: 0,
  }),
  courtPaper: ({ event }) => ({ courtPaper: event, servedOn: null, namedDay: null, disputes: [] }),
  serviceDate: ({ event, value }) => ({ servedOn: event === 'given' ? value : 'unknown' }),
  namedDay: ({ event, value }) => ({ namedDay: event === 'given' ? value : null }),
  orderDispute: ({ value }) => ({ disputes: value }),
  channel: ({ event }) => ({ channel: event }),
  howItWent: ({ event }) => ({
    evidenceIsAskedFor: event === 'materials',
    counter: null,
    counterTaken: false,
    refusal: null,
  }),
  debts: ({ value }) => ({ debts: value }),
  income: ({ event, value }) => ({ incomes: event === 'given' ? value : [] }),
  spending: ({ value }) => ({ spending: value }),
  oneOffs: ({ event, value, on }) => ({ oneOffs: event === 'given' ? value : [], oneOffsOn: on }),
  terms: ({ event, value }) => (event === 'given' ? { plan: value, offersNothing: false } : { plan: null }),
  overOffer: ({ event }, facts) => (event === 'lower' ? { plan: lowered(facts) } : {}),
  nothingLeft: ({ event }) => (event === 'ask' ? { plan: null, offersNothing: true } : {}),
  asks: ({ value }) => ({ asks: value }),
  ceiling: ({ value }) => ({ ceiling: value }),
  letter: () => ({ letterIsReady: true }),
  submit: ({ event, value }, { submittedOn }) =>
    event === 'sent' ? { ...noAgreement, submittedOn: [...submittedOn, value], refusal: null } : {},
  reply: ({ event }) => ({
    evidenceIsAskedFor: event === 'moreMaterials',
    counter: null,
    counterTaken: false,
    refusal: null,
  }),
  counter: ({ value }) => ({ counter: value, counterTaken: false }),
  // A counter-offer is a proposal: what is asked for with it is to pay in instalments, unless more was asked for before.
  counterCheck: ({ event, value, on }, { submittedOn, asks, counter }) =>
    event === 'counterOffer'
      ? {
          ...noAgreement,
          counter,
          plan: value,
          offersNothing: false,
          asks: asks.length === 0 ? ['instalments'] : asks,
          submittedOn: [...submittedOn, on],
          refusal: null,
        }
      : { counterTaken: event === 'take' },
  // Nothing is known yet of what a paper shows that has just come.
  written: ({ event }) => ({ written: event, agreementShows: noPoints, agreementIsWhole: false, agreed: null }),
  agreementCheck: ({ value, on }) => ({ agreementShows: value, agreementIsWhole: showsAllAsked(value, on) }),
  // A confirmation that comes later is one: the terms are no longer only spoken.
  closeGaps: ({ event }) => (event === 'cleared' ? { written: 'text' } : {}),
  // What was late and what was refused is settled by the agreement: from then on its own instalments say what is late.
  finalTerms: ({ event, value, nth }, facts) => {
    const { inForce } = facts;
    const settled = { timing: null, lenderBrokeAgreement: false, refusal: null };
    if (event !== 'given')
      return inForce === null
        ? { agreed: null, ended: null, lenderBrokeAgreement: false, refusal: null }
        : { ...settled, agreed: null, termsToNote: true };
    const agreed = {
      ...value,
      nth,
      ...(isTrialAgreed(value, facts) && { trial: true }),
      ...((facts.written === 'oral' || facts.written === 'oralPaid') && { isOral: true as const }),
    };
    return { ...settled, agreed, inForce: agreed, ended: null, hasAgreed: true, termsToNote: false };
  },
  checkIn: ({ event, on, nth }, facts) => {
    if (event === 'willMiss') return lateBy(facts, { band: 'dueSoon', on });
    if (event === 'ended') return endedBy(facts, { why: 'lenderWrote', on, nth });
    if (event === 'trialOver') return { ...noAgreement, ...noProposal, timing: null, refusal: null };
    // What was proposed before has been agreed on: what is asked for now is that the agreement is kept.
    if (event === 'lenderBroke') return { ...noAgreement, ...noProposal, lenderBrokeAgreement: true, refusal: null };
    return event === 'missed' ? lateBy(facts, { band: 'late30', on }) : {};
  },
  endAgreement: ({ event, value, on, nth }, facts) => {
    if (event === 'ended') return endedBy(facts, { ...value, nth });
    return event === 'renegotiate' ? lateBy(facts, { band: 'dueSoon', on }) : {};
  },
  missSoon: ({ event }) => (event === 'tell' ? { ...noAgreement, ...noProposal } : {}),
  whatTheySaid: ({ event }) => ({ refusal: event, evidenceIsAskedFor: false }),
  routes: ({ event }, { routesTaken }) => ({ routesTaken: [...routesTaken, event] }),
  // `none` means that nothing more was found: what was found before still counts.
  funds: ({ event, value }) => (event === 'given' ? found(value) : {}),
  scamGate: ({ event, value }) => ({ scamSigns: event === 'given' ? value : [] }),
  whichHelp: ({ event }) => ({ help: event }),
  legal: ({ event }) => ({ legalReason: event }),
  waitUntil: ({ event }) => (event === 'again' ? noProposal : {}),
  lookBack: ({ value }) => ({ habits: value }),
};

/**
 * An instalment says how late the debt is. Where no terms were entered, a debt that was overdue is so still, and one of
 * which nobody knows may be as old as before.
 */
const lateBy = ({ inForce, timing: told }: Facts, timing: NonNullable<Facts['timing']>): Partial<Facts> =>
  inForce === null && told && !['notDue', 'dueSoon'].includes(told.band) ? {} : { timing };

/** An agreement that is over leaves nothing proposed and nothing refused. Terms that were not entered are not known. */
function endedBy({ inForce, termsToNote }: Facts, end: Omit<EndedTerms, 'terms'>): Partial<Facts> {
  const ended = { ...end, terms: termsToNote ? null : inForce };
  return { ...noAgreement, ...noProposal, inForce: null, ended, termsToNote: false, refusal: null };
}

function found(funds: readonly Fund[]): Pick<Facts, 'foundMonthly' | 'foundOnce'> {
  const sumOf = (every: Fund['every']) =>
    funds.filter((fund) => fund.every === every).reduce((sum, { amount }) => sum + amount, 0);
  return { foundMonthly: sumOf('month'), foundOnce: sumOf('once') };
}

const lowered = (facts: Facts): Terms | null => {
  const safe = safePlan({ surplus: leftEachMonth(facts)?.amount ?? 0, total: owedIn(facts) });
  return safe === null || facts.plan === null ? null : { ...safe, first: facts.plan.first };
};

/** The facts with one more answer of the path. The parser and the screens ensure that its value fits the screen. */
export function foldFacts(facts: Facts, screen: AnsweredId, answer: Answer): Facts {
  const fold = folds[screen] as FactChange<AnsweredId> | undefined;
  return fold === undefined ? facts : { ...facts, ...fold(answer as Given<AnsweredId>, facts) };
}
