import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { longestList, mostNegotiations } from '#model/limits.ts';
import type { Elsewhere } from '#model/values.ts';
import { mergedByDay, monthlyLoad, paidOnce } from '#rules/agreed-schedule.ts';
import { type AgreementTerms, debtsInTalk, type Facts, owedIn } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { Instalment } from '#rules/schedule.ts';
import { repliesOn } from './history.ts';
import { isPaidOff, type KeptSchedule, keptSchedule } from './kept-schedule.ts';
import { newestList, notBegun, withoutOwner } from './not-begun.ts';
import { ledgerOf, type PaymentLog } from './payments.ts';
import { proposalAwaiting } from './proposals.ts';

/** A negotiation as far as its claim on the purse is asked. */
export interface Negotiation {
  readonly journey: Journey;
  readonly file: PaymentLog;
}

/** What is paid a single time, with the day on which its terms were told. */
type OnceTold = Instalment & { readonly since: IsoDate };

type Claim =
  | { readonly agreed: number; readonly offered: number; readonly once: readonly OnceTold[] }
  | { readonly owed: number | null; readonly promised: number };

/** What is proposed a month, or taken of what the lender offers, while no terms are entered of it, fen. */
const proposedIn = ({ agreed, counterTaken, counter, plan }: Facts): number =>
  agreed !== null ? 0 : ((counterTaken ? counter?.monthly : undefined) ?? plan?.monthly ?? 0);

/** What of an agreement is paid a single time and still to be paid, on its days as they were put off. */
function openOnce(terms: AgreementTerms, { open, moved }: KeptSchedule, path: Position['path']): readonly OnceTold[] {
  const told = path.find(({ answer: { nth } }) => nth === terms.nth)?.answer.on;
  return paidOnce(terms).flatMap(({ on: agreedOn, amount }) => {
    const on = moved.find(({ from }) => from === agreedOn)?.to ?? agreedOn;
    const due = open.find((one) => one.on === on);
    return due === undefined ? [] : [{ on, amount: Math.min(amount, due.amount), since: told ?? on }];
  });
}

/** What of that the lender knows of: it was sent or said and not refused, or accepted, fen. */
function promisedIn({ facts, path, round }: Position): number {
  const awaiting = proposalAwaiting({ path, round });
  if (facts.counterTaken) return proposedIn(facts);
  if (awaiting === null || facts.refusal !== null) return 0;
  const [reply] = repliesOn(path).slice(-1);
  return reply?.said === 'refused' && reply.nth > awaiting.step.answer.nth ? 0 : proposedIn(facts);
}

/**
 * What one negotiation asks of the purse: the instalments a month of an agreement in force, and while that is negotiated
 * anew what is offered above them, until the newer terms are entered; else what is owed, and what the lender was promised
 * of it, fen. Null where nothing is known to be owed, where all is paid, and while the claim may have expired, since
 * nothing is offered then.
 */
function claimIn({ journey, file }: Negotiation): Claim | null {
  const road = roadOf(journey);
  const { facts, path } = road;
  if (facts.products.length === 0 || mayBeTimeBarred(facts)) return null;
  if (facts.debts !== null && debtsInTalk(facts).length === 0) return null;
  if (isPaidOff(facts, path)) return null;
  const kept = keptSchedule(facts, journey, ledgerOf(journey, file));
  if (kept === null) return { owed: owedIn(facts), promised: promisedIn(road) };
  if (facts.inForce === null) return null;
  if (kept.next !== null) {
    const agreed = monthlyLoad(facts.inForce);
    const proposed = proposedIn(facts);
    // What is proposed in place of the agreement is in place of its single payment, too.
    return {
      agreed,
      offered: Math.max(0, proposed - agreed),
      once: proposed > 0 ? [] : openOnce(facts.inForce, kept, path),
    };
  }
  // A trial that is over leaves the rest of the debt to be talked about, by the balance its own budget counts with, so that
  // the shares of all are parts of one whole.
  return facts.inForce.trial ? { owed: owedIn(facts), promised: promisedIn(road) } : null;
}

/** The claim of each negotiation as it was read last: neither a journey nor a file is ever changed in place. */
const known = new WeakMap<Journey, { readonly file: PaymentLog; readonly claim: Claim | null }>();

/** What one negotiation asks of the purse, as `claimIn` tells it. */
export function claimOf(negotiation: Negotiation): Claim | null {
  const { journey, file } = negotiation;
  const before = known.get(journey);
  if (before?.file === file) return before.claim;
  const claim = claimIn(negotiation);
  known.set(journey, { file, claim });
  return claim;
}

/** What other negotiations of the same person take out of the same purse. */
export const elsewhereIn = (others: readonly Negotiation[]): Elsewhere =>
  takenBy(others, [], listIn(others.map(({ journey }) => roadOf(journey))));

type Debts = Facts['debts'];

/** The debts of a person as they were listed last, in whichever negotiation; null while none were. */
const listIn = (roads: readonly Pick<Position, 'path' | 'facts'>[]): Debts => newestList(roads)?.debts ?? null;

/** The facts of a negotiation that has listed no debts of its own, with those that another one listed last. */
export function withListed(facts: Facts, all: readonly Pick<Negotiation, 'journey'>[]): Facts {
  if (facts.debts !== null || facts.counterparty === null) return facts;
  return { ...facts, debts: listIn(all.map(({ journey }) => roadOf(journey))) };
}

/** What is owed in a negotiation by a list of another one, fen; null where that tells no more. */
const owedBy = ({ journey }: Negotiation, debts: Debts): number | null => {
  const { counterparty } = roadOf(journey).facts;
  return counterparty === null ? null : owedIn({ debts, counterparty });
};

/** What is overdue to one creditor, fen; null where a part of it is not known. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

/**
 * What is to be paid out of the same purse besides one negotiation: to the others, and to creditors who are not talked to
 * yet and are not paid meanwhile; what is still paid as before stands among the expenses. Whoever told nobody apart talks
 * to all of them in one, but for whoever owns a debt that was passed on. With it goes the money found in the others, where none was found in the one.
 */
export function elsewhereOf(own: Position, others: readonly Negotiation[]): Elsewhere {
  const isAlone = own.facts.counterparty === null;
  const roads = [own, ...others.map(({ journey }) => roadOf(journey))];
  const waiting = notBegun(roads, []);
  const left = isAlone ? waiting.filter(({ isBuyer }) => isBuyer) : waiting;
  const owed = [
    ...left.flatMap(({ overdue }) => (overdue.length === 0 ? [] : [sumOf(overdue)])),
    ...withoutOwner(roads).map(({ total }) => total ?? null),
  ];
  const taken = takenBy(others, owed, listIn(roads));
  const found = own.facts.foundMonthly > 0 ? 0 : foundBy(others);
  return { ...taken, ...(found > 0 && { found }) };
}

/** The money a month that was told last in any of them to be found without a new loan, fen. */
function foundBy(others: readonly Negotiation[]): number {
  const found = others.flatMap(({ journey }) => {
    const { facts, path } = roadOf(journey);
    const told = path.filter(({ screen, answer }) => screen === 'funds' && answer.event === 'given').pop();
    return told === undefined ? [] : [{ on: told.answer.on, amount: facts.foundMonthly }];
  });
  return found.sort((one, other) => other.on.localeCompare(one.on))[0]?.amount ?? 0;
}

/**
 * @param waiting What is overdue to each creditor who is not talked to, fen; null where that is not known.
 * @param debts What is owed where a negotiation does not know it itself.
 */
function takenBy(others: readonly Negotiation[], waiting: readonly (number | null)[], debts: Debts): Elsewhere {
  const each = others.map((one) => ({ one, claim: claimOf(one) }));
  const claims = each.flatMap(({ claim }) => claim ?? []);
  const owedInEach = each.flatMap(({ one, claim }) =>
    claim !== null && 'owed' in claim ? [claim.owed ?? owedBy(one, debts)] : [],
  );
  const open = [...owedInEach, ...waiting];
  const all = (part: 'agreed' | 'offered'): number =>
    claims.reduce((sum, claim) => sum + ('agreed' in claim ? claim[part] : 0), 0);
  const [agreed, offered] = [all('agreed'), all('offered')];
  // While one balance is unknown, no share can be told by balances.
  const owed = open.includes(null) ? 0 : open.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const singly = claims.flatMap((claim) => ('once' in claim ? claim.once : []));
  const once = mergedByDay(singly)
    .slice(0, longestList)
    .map((due) => {
      const days = singly.filter(({ on }) => on === due.on).map(({ since }) => since);
      return { ...due, since: days.sort().pop() ?? due.on };
    });
  return {
    agreed,
    open: Math.min(open.length, mostNegotiations),
    owed,
    ...(offered > 0 && { offered }),
    ...(once.length > 0 && { once }),
  };
}
