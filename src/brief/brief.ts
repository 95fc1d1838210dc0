import type { CaseFile, Incident } from '#case/schemas.ts';
import type { Position, Step } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { type Journey, journeysIn, type PastAnswer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt, Fund, ProductId, Terms } from '#model/values.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import type { AidId } from '#rules/aids.ts';
import { debtsInTalk, type Facts, leftEachMonth, owedIn, termsInView } from '#rules/case-facts.ts';
import { figureDay, promisedFigureDay } from '#rules/figure-day.ts';
import { firstDayStillAhead } from '#rules/first-payment.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type Schedule, scheduleOf } from '#rules/schedule.ts';
import { timingOfDebts, timingOfDueDay, timingOn } from '#rules/timing.ts';
import type { WorkingDays } from '#rules/working-days.ts';
import { addedSince, isAllPaidUp, unlistedIn } from './added-since.ts';
import { agedFacts } from './aged-facts.ts';
import { type Awaited, awaitedIn } from './awaited.ts';
import { complaintsOn, type ToldComplaint } from './complaints.ts';
import { type Contact, contactsOf, datedRefusals } from './contacts.ts';
import { type CourtMatter, courtMatters, matterOn, nextCourtDay } from './court.ts';
import { standingsHold, type Talk } from './debt-standing.ts';
import { disputedIn, type LoanToTell } from './disputed-loans.ts';
import { type DueTold, duesToldOn, latestBeforeDue } from './due-ahead.ts';
import { figurePromises } from './figure-promises.ts';
import { type Freeze, freezesOf } from './freeze.ts';
import {
  type Agreement,
  agreementsOn,
  isAccepted,
  type Offer,
  offersOn,
  type Reply,
  repliesOn,
  type Turn,
  turnsOn,
} from './history.ts';
import {
  dueDayAtStake,
  type EndedAgreement,
  endedAgreement,
  isPaidOff,
  type KeptSchedule,
  keptSchedule,
  paymentsTold,
  unnotedBefore,
} from './kept-schedule.ts';
import { owedNow } from './owed-now.ts';
import { withOwnCourt } from './own-court.ts';
import { ownProducts } from './own-products.ts';
import { ledgerOf, type Payment, type PaymentLog } from './payments.ts';
import { nthOf, type SentProposal, sentAsItStands, sentProposals } from './proposals.ts';
import { type Sale, salesAfter, salesAsTold, salesBefore, salesIn, soldSince, type ToldSale } from './sale.ts';
import { fromNotice } from './sale-notice.ts';
import { mergedIn } from './sides.ts';
import { isOnlyDisputed, mayReceive, situationsTold } from './urgent-answers.ts';

/** Everything the documents of a case are made from. */
export interface Brief {
  readonly today: IsoDate;
  /** What the answers say; an open plan whose first day has passed begins on the next one that is still to come. */
  readonly facts: Facts;
  /** The plan as it was chosen, with the first day of then. */
  readonly chosenPlan: Terms | null;
  /** True once the lender has agreed to what was proposed last, in words or in writing. */
  readonly isAccepted: boolean;
  /** The products ticked, without those of which every listed debt is disputed. */
  readonly products: readonly ProductId[];
  readonly timing: OptionOf<'timing'> | null;
  /** The debts a letter to the lender lists; debts to other creditors only where there are no others. */
  readonly debts: readonly Debt[];
  /**
   * Loans that somebody else took in the person's name, as listed; one without figures where one was told of and none is
   * listed. They stand in no total and in no promise.
   */
  readonly disputedLoans: readonly Debt[];
  /**
   * True while what was told as owed may be such a loan: then no debt is listed or named here, nothing is proposed and
   * nothing promised.
   */
  readonly isLoanInDoubt: boolean;
  /** What has to be asked about such a loan; null where it is known what of the list is owed. */
  readonly loanToTell: LoanToTell | null;
  /** True where the person said that such a loan is all there is. */
  readonly owesNothingElse: boolean;
  /** Total of `debts`, fen; null while none is listed or one has no total. */
  readonly owed: number | null;
  /** `owed` less what was paid since it was listed. */
  readonly owedNow: number | null;
  readonly left: ReturnType<typeof leftEachMonth>;
  /** The schedule talked about: the agreed one, else the proposed one, else the one in force; null where there is none. */
  readonly schedule: Schedule | null;
  readonly contacts: readonly Contact[];
  /** The days on which an answer of the other side is or was waited for. */
  readonly awaited: readonly Awaited[];
  /** How many proposals were made so far, including dated refusals from before this case. */
  readonly proposals: number;
  /** Days on which the person promised to name a figure later, oldest first. */
  readonly figurePromisedOn: readonly IsoDate[];
  /** Those of them that are still to be kept. */
  readonly figureOpenOn: readonly IsoDate[];
  /** The day by which they last promised one; null where they never did. */
  readonly figureDueOn: IsoDate | null;
  /** The day by which a figure is still owed; null where none is. */
  readonly figureOwedBy: IsoDate | null;
  /** What the answers told of when the debts fall due, oldest first. */
  readonly duesTold: readonly DueTold[];
  /** The day by which the person now promises to name a figure; never after a court term that runs or a day due. */
  readonly figureBy: IsoDate;
  /** The proposals sent in this case, oldest first. */
  readonly sent: readonly SentProposal[];
  /**
   * The last sent proposal while it is unchanged and all of it is still owed to whom it went, so that its letter
   * shows what was sent; else null.
   */
  readonly letterSent: SentProposal | null;
  readonly replies: readonly Reply[];
  readonly turns: readonly Turn[];
  readonly offers: readonly Offer[];
  readonly agreements: readonly Agreement[];
  readonly payments: readonly Payment[];
  /** The instalments that the lender put off. */
  readonly postponements: PaymentLog['postponements'];
  /** What happened in negotiations that were merged into this one. */
  readonly merged: readonly MergedHistory[];
  readonly complaints: readonly ToldComplaint[];
  /** The court papers received, oldest first, with what was done about each up to today. */
  readonly court: readonly CourtMatter[];
  /** The sales of debts that were verified, oldest first; urgent answers too. */
  readonly sales: readonly Sale[];
  /** The same as each was told, without those of negotiations that were merged into this one. */
  readonly salesTold: readonly ToldSale[];
  /** The special situations the person told of at any time; urgent answers too. */
  readonly situations: readonly OptionOf<'situation'>[];
  /** What may be asked for to live on; in no sum, because nobody knows whether it comes. */
  readonly mayReceive: readonly AidId[];
  /** A court's freezes of accounts that were told of, the last one last; urgent answers too. */
  readonly freezes: readonly Freeze[];
  /** The schedule of the agreement in force with the payments reported so far; null while there is none. */
  readonly kept: KeptSchedule | null;
  /** The last agreement where it has ended and nothing newer is agreed. */
  readonly ended: EndedAgreement | null;
  readonly isPaidOff: boolean;
  /**
   * True where all that was agreed is paid by what was noted, whether the person told that it is paid off or not, and
   * nothing came in since that the agreement does not cover.
   */
  readonly isPaidUp: boolean;
  /** What came in by a merger since the agreement in force was made, so that it is no part of it. */
  readonly addedSince: readonly ProductId[];
  /** What came in by a merger and stands in no list yet, so that plan and letter leave it out. */
  readonly unlisted: readonly ProductId[];
  /** How the debts stand that are talked about in other negotiations; missing where those are not known. */
  readonly elsewhere?: readonly Talk[];
  /** Money the family gives or lends. */
  readonly familyFunds: readonly Fund[];
  /** What collectors did, oldest first, undated incidents before all others. */
  readonly incidents: readonly Incident[];
  /** Ids of the evidence that is at hand. */
  readonly gathered: readonly string[];
  /** Ids of the evidence the person cannot get. */
  readonly unavailable: readonly string[];
}

/** What is told of a negotiation that was merged into another one; the rest of it stands with that one's own. */
export type MergedHistory = Pick<
  Brief,
  'sent' | 'replies' | 'turns' | 'offers' | 'agreements' | 'payments' | 'postponements' | 'merged' | 'salesTold'
>;

/** A negotiation and all that were merged into it. */
export const historiesIn = (history: MergedHistory): readonly MergedHistory[] => [
  history,
  ...history.merged.flatMap(historiesIn),
];

interface Sources {
  readonly road: Pick<Position, 'facts' | 'path' | 'round'>;
  readonly journey: Journey;
  readonly file: CaseFile;
  /** The working days that court terms are counted with. */
  readonly workingDays: WorkingDays;
}

/** Every answer on the path and every answer that was replaced. */
const eventsOf = ({ road, journey }: Pick<Sources, 'road' | 'journey'>): readonly PastAnswer[] => [
  ...journey.past,
  ...road.path,
];

function scheduleIn(facts: Facts, owed: number | null): Schedule | null {
  const { plan } = facts;
  const terms = termsInView(facts);
  if (terms !== null) return agreedSchedule(terms, owed);
  return plan === null ? null : scheduleOf(plan, owed);
}

const valuesOf = <T>(path: readonly Step[], screen: Step['screen'], event: string): readonly T[] =>
  path.filter((step) => step.screen === screen && step.answer.event === event).map(({ answer }) => answer.value as T);

function familyFundsOn(path: readonly Step[]): readonly Fund[] {
  const told = valuesOf<readonly Fund[]>(path, 'funds', 'given');
  return (told[told.length - 1] ?? []).filter(({ source }) => source === 'family');
}

type Undated = Pick<
  Brief,
  | 'facts'
  | 'chosenPlan'
  | 'isAccepted'
  | 'figurePromisedOn'
  | 'figureOpenOn'
  | 'owed'
  | 'court'
  | 'duesTold'
  | 'kept'
  | 'isPaidUp'
  | 'isLoanInDoubt'
>;

/**
 * The facts on a day: a plan that is still open is never offered from a day that has passed, and none is offered while
 * the claim may have expired or cover a loan that is not theirs, nor once all that was agreed is paid.
 */
function factsOn(undated: Undated, today: IsoDate): Facts {
  const { facts, chosenPlan: plan, isAccepted: accepted, isPaidUp: paidUp, isLoanInDoubt } = undated;
  const isOpen = facts.agreed === null && !accepted;
  if (mayBeTimeBarred(facts) || (isOpen && (paidUp || isLoanInDoubt)))
    return { ...facts, plan: null, offersNothing: false };
  return { ...facts, plan: plan && isOpen ? { ...plan, first: firstDayStillAhead(plan.first, today) } : plan };
}

/**
 * How late what is owed to this lender is, by what was said of the first debt of all to fall due: where others lent too, a
 * late one may be theirs. That nothing is late yet holds for each.
 */
function timingOfOwn(facts: Facts, timing: Brief['timing']): Brief['timing'] {
  const own = ownProducts(facts);
  const isShared = facts.counterparty !== null && facts.products.some((product) => !own.includes(product));
  const isLate = timing === 'late30' || timing === 'late90' || timing === 'lateOver90';
  return isShared && isLate ? 'unsure' : timing;
}

/**
 * How late the debt is. Once terms are agreed, that follows from their instalment at stake; nobody is called late who
 * has not said since its day that it was missed, or where the lender did not keep the agreement.
 */
function timingIn({ facts, kept }: Undated, today: IsoDate): Brief['timing'] {
  const due = kept === null ? null : dueDayAtStake(kept, facts.timing);
  if (due === null) {
    // What is said of each debt is more exact than what was said of the first to fall due.
    const told =
      standingsHold({ facts, kept }) && !mayBeTimeBarred(facts) ? timingOfDebts(debtsInTalk(facts), today) : null;
    return told ?? timingOfOwn(facts, timingOn(facts, today));
  }
  // Of what fell due before it nobody said whether it was paid.
  if (kept !== null && unnotedBefore(kept, due, today) > 0) return 'unsure';
  const late = timingOfDueDay(due, today);
  const { timing, lenderBrokeAgreement } = facts;
  const isTold = !lenderBrokeAgreement && timing?.band.startsWith('late') === true && timing.on >= due;
  return late.startsWith('late') && !isTold ? 'unsure' : late;
}

/** The parts of a brief that depend on the day. */
function dated(undated: Undated, today: IsoDate) {
  const figurePromisedOn = undated.figurePromisedOn.filter((day) => day <= today);
  const court = undated.court.map((matter) => matterOn(matter, today));
  const latest = (on: IsoDate) =>
    [nextCourtDay(court, on), latestBeforeDue(undated, on)].filter((day) => day !== null).sort()[0] ?? null;
  const facts = factsOn(undated, today);
  return {
    today,
    facts,
    court,
    schedule: scheduleIn(facts, undated.owed),
    timing: timingIn(undated, today),
    figurePromisedOn,
    figureDueOn: promisedFigureDay(figurePromisedOn, latest),
    figureOwedBy: promisedFigureDay(
      undated.figureOpenOn.filter((day) => day <= today),
      latest,
    ),
    figureBy: figureDay(figurePromisedOn, today, latest),
  };
}

/** The brief as of another day. A sent letter gets that date too, so that only changed answers make a difference. */
export const briefOn = (brief: Brief, today: IsoDate): Brief => ({
  ...brief,
  ...dated(brief, today),
  letterSent: brief.letterSent && { ...brief.letterSent, on: today },
});

/** The brief as it was when `letterSent` was sent; unchanged where that is null. */
export function asSent(brief: Brief): Brief {
  const { letterSent, proposals, contacts, replies } = brief;
  if (letterSent === null) return brief;
  const { on, told } = letterSent;
  const isBefore = ({ on: day, of }: Contact) => day <= on && (of === null || nthOf(of) < nthOf(told));
  return {
    ...brief,
    // It was sent before anybody could accept it, and before all was paid.
    ...dated({ ...brief, isAccepted: false, isPaidUp: false }, on),
    isAccepted: false,
    isPaidUp: false,
    letterSent: null,
    sales: salesBefore(brief.sales, told),
    proposals: proposals - 1,
    contacts: contacts.filter(isBefore),
    replies: replies.filter((reply) => reply.nth < nthOf(told)),
  };
}

/** Makes the brief from the road, the journey, the case file and today. */
export function briefOf(sources: Sources, today: IsoDate): Brief {
  const court = courtMatters(sources.journey, sources.workingDays, sources.file);
  const told = withOwnCourt(sources.road.facts, court);
  // What is kept for somebody who died since is spoken and written of as heirs do.
  const noted = sources.file.deathNotedOn === undefined ? told : { ...told, borrowerDied: true };
  const events = eventsOf(sources);
  const ledger = ledgerOf(sources.journey, sources.file);
  const kept = keptSchedule(sources.road.facts, sources.journey, ledger);
  const aged = agedFacts(noted, { kept, ...sources }, today);
  const disputed = disputedIn({ facts: aged, court, path: sources.road.path, ...sources });
  const { facts } = disputed;
  const owed = owedIn(facts);
  const merged = (sources.journey.merged ?? []).map((journey) =>
    briefOf({ ...sources, journey, road: roadOf(journey) }, today),
  );
  const earlier = mergedIn(sources.journey).map((journey) => ({ journey, road: roadOf(journey) }));
  const sent = sentProposals(sources.road.path, sources.journey.past);
  const debts = debtsInTalk(facts);
  const products = ownProducts(facts);
  const sales = fromNotice(salesIn(sources.journey, sources.road.path, sources.file), sources.journey);
  const asItStands = sentAsItStands(sources.road);
  const isGone = asItStands !== null && salesAfter(sales, asItStands.told).length > 0;
  const { path } = sources.road;
  const replies = repliesOn(path);
  const turns = turnsOn(path);
  const agreements = agreementsOn(path);
  const payments = paymentsTold(sources.journey, ledger);
  const state = {
    isAccepted: isAccepted({ facts, path, replies, turns, sent }),
    isPaidUp: isAllPaidUp(facts, kept, sources.journey),
  };
  const mergedInto = (sources.journey.merged ?? []).map(({ to }, at) => ({
    to,
    figureOpenOn: merged[at]?.figureOpenOn ?? [],
  }));
  const contacts = contactsOf(events, earlier.flatMap(eventsOf), sources.file);
  const undated: Undated & Pick<Brief, 'addedSince'> = {
    ...state,
    ...figurePromises({ path, sent, ...state }, mergedInto),
    facts,
    chosenPlan: facts.plan,
    owed,
    court,
    kept,
    duesTold: duesToldOn(path),
    addedSince: addedSince(facts, sources.journey),
    isLoanInDoubt: disputed.isInDoubt,
  };
  return {
    ...undated,
    ...dated(undated, today),
    products,
    debts,
    disputedLoans: disputed.loans,
    loanToTell: disputed.toTell,
    owesNothingElse: journeysIn(sources.journey).some(({ answers }) => isOnlyDisputed(answers)),
    unlisted: unlistedIn(facts, sources.journey),
    left: leftEachMonth(facts),
    contacts,
    awaited: awaitedIn({
      roads: [{ journey: null, road: sources.road }, ...earlier].map(({ journey, road }) => ({
        ...road,
        merged: journey,
        isOver: state.isPaidUp || isPaidOff(road.facts, road.path),
      })),
      contacts,
      calls: sources.file.calls,
      soldSince: (told) => soldSince({ debts, products, sales }, told),
    }),
    proposals: datedRefusals(sources.file) + sent.length,
    sent,
    // What was sent before the claim was known to have expired, or a loan in it not to be theirs, is not what would be sent
    // now, nor the other way round.
    letterSent: mayBeTimeBarred(facts) || isGone || disputed.toTell !== null ? null : asItStands,
    replies,
    turns,
    offers: offersOn(path),
    agreements,
    payments,
    postponements: ledger.postponements,
    owedNow: owedNow({ owed, payments, kept }, sources.road),
    merged,
    complaints: [
      ...merged.flatMap(({ complaints }) => complaints),
      ...complaintsOn(sources.road.path, sources.file.notes),
    ],
    sales,
    salesTold: salesAsTold(sources.journey, sources.file),
    situations: situationsTold(sources.journey),
    mayReceive: mayReceive(sources.journey),
    freezes: freezesOf(sources.journey, sources.workingDays, sources.file),
    kept,
    ended: endedAgreement(sources.road.facts, sources.journey, ledger),
    isPaidOff: isPaidOff(facts, sources.road.path),
    familyFunds: familyFundsOn(sources.road.path),
    incidents: [...sources.file.incidents].sort((one, other) =>
      `${one.on ?? ''}${one.at ?? ''}`.localeCompare(`${other.on ?? ''}${other.at ?? ''}`),
    ),
    gathered: sources.file.gathered,
    unavailable: sources.file.unavailable,
  };
}
