import type { Brief } from '#brief/brief.ts';
import type { Contact } from '#brief/contacts.ts';
import { standingsHold } from '#brief/debt-standing.ts';
import { namedDebtText } from '#brief/debts-to-name.ts';
import type { Reply } from '#brief/history.ts';
import { lendersProducts } from '#brief/lenders.ts';
import { namedDebt } from '#brief/named-debt.ts';
import { hasSeveralDebts } from '#brief/own-products.ts';
import { dayOf } from '#model/dates.ts';
import type { TickOf } from '#model/screens.ts';
import type { Debt, Income, Terms } from '#model/values.ts';
import { isAboveSafeLine } from '#rules/affordability.ts';
import { monthlyIncome, totalIncome } from '#rules/budget.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { evidenceIn } from '#rules/evidence.ts';
import { oneOffTotals } from '#rules/one-off-totals.ts';
import { isOpenEnded, type Schedule, scheduleOf, wholePayment } from '#rules/schedule.ts';
import { totalSpending } from '#rules/spending.ts';
import { tellsEachStanding } from '#rules/timing.ts';
import {
  asksToSettle,
  contestedBefore,
  contestedSums,
  handedInText,
  type PaperToName,
  papersToName,
} from '#speech/court-lines.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { incomeText } from '#text/income.ts';
import { letterWords as words } from '#words/documents/letter.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { names } from '#words/names.ts';
import { refused } from '#words/refused/index.ts';
import { courtSpeech } from '#words/speech/court.ts';
import { scriptWords } from '#words/speech/script.ts';
import { debtTitle, goesToSeveral } from './blocks/common-blocks.ts';

/** How a debt stands, where that was said of it. */
function standingText({ standing, since, overdue = 0 }: Debt, holds: boolean): string {
  if (!holds || standing === undefined || standing === 'paidOff') return '';
  // What of it is overdue was said right before.
  if (standing === 'overdue' && since === undefined && overdue > 0) return '';
  if (standing === 'notDue' || since === undefined) return words.standing[standing];
  return fill(standing === 'sold' ? words.standing.soldSince : words.standing.overdueSince, { date: dateText(since) });
}

function debtLine(debt: Debt, at: number, brief: Brief): string {
  const { total, overdue, dueDay } = debt;
  const isAgreed = brief.kept !== null && !brief.addedSince.includes(debt.product);
  return fill(words.debt, {
    n: String(at + 1),
    product: debtTitle(debt, brief),
    total: total === undefined ? words.debtUnknown : amountText(total),
    overdue: overdue === undefined || overdue === 0 ? '' : fill(words.debtOverdue, { amount: amountText(overdue) }),
    standing: standingText(debt, standingsHold(brief) || brief.addedSince.includes(debt.product)),
    // Under an agreement its days are those on which it falls due.
    dueDay: dueDay === undefined || isAgreed ? '' : fill(words.debtDueDay, { day: String(dueDay) }),
  });
}

/** A loan that the person never took: named, so that no promise of the letter is taken to cover it. */
function disputedLine(debt: Debt, brief: Brief): string {
  const { product, lender, total } = debt;
  return fill(words.disputed, {
    product: product === 'unsure' && lender === undefined ? '' : debtTitle(debt, brief),
    total: total === undefined ? '' : fill(words.disputedTotal, { amount: amountText(total) }),
  });
}

/**
 * How late the debt is; of several debts, the first to fall due. Nothing where it was said of each of them, nor
 * where the instalments of an agreement say it of some alone.
 */
function timingLines(brief: Brief): readonly string[] {
  const { timing, debts } = brief;
  const isOfAgreement = brief.kept !== null && brief.addedSince.length > 0;
  if (timing === null || isOfAgreement || (standingsHold(brief) && tellsEachStanding(debts))) return [];
  const line = words.timing[timing];
  return [timing !== 'unsure' && hasSeveralDebts(brief) ? fill(words.timingEarliest, { timing: line }) : line];
}

/** What of the sums stays reserved after the payment order that asked for them. */
function reservedLines(brief: Brief): readonly string[] {
  const points = contestedBefore(brief).map((point) => objectionWords.pointNames[point]);
  return points.length === 0 ? [] : [fill(courtSpeech.contested.writtenBefore, { points: listText(points) })];
}

/** The court papers that are to be named, the day of service of each and what was handed in. */
const courtLinesOf = (brief: Brief): readonly string[] => papersToName(brief).map((paper) => courtLineOf(paper, brief));

/** What a letter to several lenders says to the one of them about which a court has decided. */
export const settlementLinesOf = (brief: Brief): readonly string[] =>
  papersToName(brief).flatMap((paper) => (asksToSettle(paper, brief) ? [courtLineOf(paper, brief)] : []));

function courtLineOf(paper: PaperToName, brief: Brief): string {
  const { kind, matter, only } = paper;
  const servedOn = matter?.servedOn ?? null;
  const served = servedOn === null ? '' : fill(courtSpeech.served, { date: dateText(servedOn) });
  const named = fill(courtSpeech.written[kind] as typeof courtSpeech.written.order, { served });
  const done = matter === null ? '' : handedInText(matter, courtSpeech.handedIn.written, dateText);
  const points = contestedSums(matter).map((point) => objectionWords.pointNames[point]);
  const contested = points.length === 0 ? '' : fill(courtSpeech.contested.written, { points: listText(points) });
  const line = `${named}${done}${contested}${asksToSettle(paper, brief) ? courtSpeech.judged.chatSettlement : ''}`;
  return only === null ? line : fill(courtSpeech.onlyInLetterTo, { lender: only, line });
}

/** What was paid before anything was agreed: it belongs to the debt and has to be found in the lender's books. */
const freePayments = ({ payments }: Brief): readonly string[] =>
  payments.flatMap(({ on, amount, under, isAstray, isLost, product, lender }) => {
    const debt = namedDebt({ product, lender });
    return amount === null || under !== null || isLost
      ? []
      : [
          fill(isAstray ? words.paidAstray : words.paidFree, {
            date: dateText(on),
            product: debt === null ? '' : namedDebtText(debt),
            amount: amountText(amount),
          }),
        ];
  });

function debtsSection(brief: Brief): readonly string[] {
  const { debts, products, owed } = brief;
  const unlisted = listText(lendersProducts(products, brief.facts).map((product) => names.product[product]));
  const listed =
    debts.length > 0
      ? debts.map((debt, at) => debtLine(debt, at, brief))
      : [fill(words.debtsUnlisted, { products: unlisted || scriptWords.debtsUnnamed })];
  return [
    words.debts,
    ...listed,
    ...(debts.length > 1 && owed !== null && !goesToSeveral(brief)
      ? [fill(words.debtsTotal, { total: amountText(owed) })]
      : []),
    ...timingLines(brief),
    ...freePayments(brief),
    ...brief.disputedLoans.map((debt) => disputedLine(debt, brief)),
    ...courtLinesOf(brief),
    ...reservedLines(brief),
  ];
}

/** How an income that is no fixed sum a month was counted; nothing of one that is. */
function incomeHow(income: Income): readonly string[] {
  if (income.every !== 'changing') {
    const how = incomeText(income);
    return how === null ? [] : [fill(words.budgetConverted, { how })];
  }
  const { months, costs = 0 } = income;
  return [
    fill(words.budgetChanging, {
      months: listText(months.map(amountText)),
      costs: costs === 0 ? '' : fill(words.budgetCosts, { amount: amountText(costs) }),
      monthly: amountText(monthlyIncome(income)),
    }),
  ];
}

const nothingTaken = { found: 0, setAside: 0, agreedElsewhere: 0, keptForOthers: 0 };

function budgetSection({ facts, left }: Brief): readonly string[] {
  const { incomes, spending, oneOffs } = facts;
  if (incomes === null || spending === null || left === null) return [words.budget, words.budgetUnknown];
  const out = oneOffTotals(oneOffs ?? []).out;
  const spent = amountText(totalSpending(spending));
  const { found: foundMonthly, setAside, agreedElsewhere, keptForOthers } = budgetIn(facts) ?? nothingTaken;
  const found = foundMonthly === 0 ? '' : fill(words.budgetFound, { amount: amountText(foundMonthly) });
  const how = incomes.flatMap(incomeHow);
  const aside = [
    setAside === 0
      ? ''
      : fill(spending.elsewhere?.once === undefined ? words.budgetAside : words.budgetAsideOnce, {
          amount: amountText(setAside),
        }),
    agreedElsewhere === 0 ? '' : fill(words.budgetAgreedElsewhere, { amount: amountText(agreedElsewhere) }),
    keptForOthers === 0 ? '' : fill(words.budgetKeptForOthers, { amount: amountText(keptForOthers) }),
  ].join('');
  return [
    words.budget,
    incomes.length === 0
      ? fill(words.budgetNone, { spending: spent, found })
      : fill(words.budgetLine, {
          income: fill(how.length === 0 ? words.budgetIncome : words.budgetIncomeCounted, {
            amount: amountText(totalIncome(incomes)),
          }),
          spending: spent,
          found,
          aside,
          left: fill(left.amount < 0 ? words.budgetShort : words.budgetLeft, {
            amount: amountText(Math.abs(left.amount)),
          }),
        }),
    ...how,
    ...(out === 0 ? [] : [fill(words.budgetOut, { out: amountText(out) })]),
  ];
}

function planLine(plan: Terms, schedule: Schedule): string {
  const { instalments, paid } = schedule;
  const last = instalments[instalments.length - 1]?.amount ?? plan.monthly;
  const values = {
    months: String(instalments.length),
    first: dateText(plan.first),
    day: String(dayOf(plan.first)),
    monthly: amountText(plan.monthly),
    sum: amountText(paid),
    last: amountText(last),
  };
  if (plan.plan === 'trial') return fill(words.planTrial, values);
  if (wholePayment(plan, schedule) !== null) return fill(words.planOnce, values);
  if (isOpenEnded(schedule)) return fill(words.planOpen, values);
  return fill(last === plan.monthly ? words.planEqual : words.planWithRemainder, values);
}

function planSection(brief: Brief): readonly string[] {
  const { facts, owed, left } = brief;
  const { plan } = facts;
  if (plan === null) return [words.plan, words.planNone];
  const keepsReserve = left !== null && !isAboveSafeLine(plan.monthly, left.amount);
  return [
    words.plan,
    planLine(plan, scheduleOf(plan, owed)),
    ...(goesToSeveral(brief) && brief.debts.length > 1 ? [words.planOfSeveral] : []),
    ...(keepsReserve ? [words.planReserve] : []),
    words.planCosts,
  ];
}

/** A contact with what identifies it, in one line. */
export const contactLine = ({ on, agent, ticket, channel }: Contact): string =>
  fill(words.contact, {
    date: dateText(on),
    refused: channel === null ? '' : fill(words.contactRefused, { channel: names.channel[channel] }),
    agent: agent === null ? '' : fill(words.contactAgent, { agent }),
    ticket: ticket === null ? '' : fill(words.contactTicket, { ticket }),
  });

/** One request. With a plan, a later start is the day of the plan's first instalment, so the two cannot disagree. */
const askText = (ask: TickOf<'asks'>, plan: Terms | null): string =>
  ask === 'later' && plan !== null ? fill(words.laterWithPlan, { first: dateText(plan.first) }) : words.askWords[ask];

function causesSection(brief: Brief): readonly string[] {
  const { causes } = brief.facts;
  const evidence = evidenceIn(brief.facts, brief);
  const atHand = evidence.filter(({ state }) => state === 'have').length;
  const proof = atHand === 0 ? words.proof : fill(words.proofAtHand, { n: String(atHand) });
  return causes.length === 0 ? [] : [words.cause, ...causes.map((cause) => words.causes[cause]), proof];
}

function asksSection({ facts: { asks, plan } }: Brief): readonly string[] {
  const lines = asks.map((ask, at) => fill(words.ask, { n: String(at + 1), ask: askText(ask, plan) }));
  return lines.length === 0 ? [] : [words.asks, ...lines];
}

function refusalLine({ on, refusal }: Reply): string {
  const date = dateText(on);
  if (refusal === null) return fill(words.refused, { date });
  // That no reason was given is nothing the other side said.
  if (refusal === 'noReason') return fill(words.refusedUnexplained, { date });
  return fill(words.refusedHow, { date, refusal: refused.whatTheySaid.options[refusal] });
}

/** Contacts with something noted and refusals, by day; on the same day a refusal follows the contact. */
function contactsSection({ contacts, replies }: Brief): readonly string[] {
  const told = [
    ...contacts
      .filter(({ agent, ticket, channel }) => (agent ?? ticket ?? channel) !== null)
      .map((contact) => ({ on: contact.on, line: contactLine(contact) })),
    ...replies.filter(({ said }) => said === 'refused').map((reply) => ({ on: reply.on, line: refusalLine(reply) })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  return told.length === 0 ? [] : [words.contacts, ...told.map(({ line }) => line)];
}

/** The sections of the letter, each a heading followed by its lines; sections with nothing to say are left out. */
export const letterSections = (brief: Brief): readonly (readonly string[])[] =>
  [debtsSection, causesSection, budgetSection, asksSection, planSection, contactsSection]
    .map((lines) => lines(brief))
    .filter(({ length }) => length > 0);
