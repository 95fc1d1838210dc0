import type { Brief } from '#brief/brief.ts';
import { caseEvents } from '#brief/case-events.ts';
import { type CourtMatter, mayStillHandIn, openPapers } from '#brief/court.ts';
import { debtShare, isOfSeveral } from '#brief/lender-shares.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { personParts } from '#case/person.ts';
import type { TickOf } from '#model/screens.ts';
import type { Debt } from '#model/values.ts';
import { isJudged, isRenegotiating } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import { isOpenEnded, wholePayment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { courtAnswerWords as words } from '#words/documents/court-answer.ts';
import { courtNotice } from '#words/documents/court-notice.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { agreementLine } from './blocks/agreement-line.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import { matterFor } from './blocks/court-matter.ts';
import type { CaseDocument } from './blocks/document.ts';
import { limitationLines } from './blocks/limitation-lines.ts';
import type { DocumentDefinition } from './definition.ts';
import { heirsAnswer } from './heirs-answer.ts';

/**
 * What of an amount of the plan is offered in a case that is about one of several debts: its share. A place to fill where
 * it is not known, unless all of it goes to the one who sues.
 */
function ofThisDebt(brief: Brief, matter: CourtMatter | null, amount: number): string {
  if (brief.debts.length < 2 || (matter?.product == null && !isOfSeveral(brief))) return amountText(amount);
  const share = debtShare(brief, matter ?? {}, amount);
  return share === null ? words.shareOpen : amountText(share);
}

function planLine(brief: Brief): string | null {
  const { plan } = brief.facts;
  const { schedule } = brief;
  if (plan === null || schedule === null || !mayNamePlan(brief)) return null;
  const matter = matterFor(brief, 'summons');
  const values = {
    first: dateText(plan.first),
    monthly: ofThisDebt(brief, matter, plan.monthly),
    months: String(schedule.instalments.length),
    sum: ofThisDebt(brief, matter, schedule.paid),
  };
  if (wholePayment(plan, schedule) !== null) return fill(words.once, values);
  if (plan.plan === 'trial') return fill(words.trial, values);
  return fill(isOpenEnded(schedule) ? words.open : words.plan, values);
}

/** How the person intends to pay: as agreed, as proposed or not at all; where unknown, it promises nothing. */
function ableLine(brief: Brief): string {
  if (mayBeTimeBarred(brief.facts)) return words.mayBeTimeBarred;
  const unplanned = brief.facts.offersNothing ? words.nothing : words.unknown;
  return planLine(brief) ?? unplanned;
}

/** What was agreed, and while that is renegotiated, what the person can do now; of a debt to somebody else nothing. */
function ableLines(brief: Brief, matter: CourtMatter | null): readonly string[] {
  if (matter !== null && isElsewhere(matter, brief.facts)) return [words.unknown];
  const agreed = agreementLine(brief, matter, 'summons');
  if (agreed === null) return [ableLine(brief)];
  if (brief.facts.inForce === null) return [agreed, ableLine(brief)];
  const proposed = isRenegotiating(brief.facts) ? planLine(brief) : null;
  return [`${agreed}${words.perform}`, ...(proposed === null ? [] : [proposed])];
}

/** What is handed in with the answer, as far as this case has it. */
function annexLine(brief: Brief): string {
  const annexes = [
    ...(brief.facts.causes.length > 0 ? [words.evidence] : []),
    ...(brief.facts.inForce === null || brief.facts.inForce.isOral ? [] : [words.agreement]),
    ...(caseEvents(brief).length > 0 ? [words.timeline] : []),
  ];
  return annexes.length === 0 ? words.noAnnex : fill(words.annexes, { annexes: listText(annexes) });
}

/** What is said of the claim where it is not owed; null where it is, `mayBe` where nobody knows which loan it is about. */
type Denial = keyof typeof words.denial | 'mayBe' | null;

/**
 * Whether the claim is about a loan that somebody else took in the person's name, or about one that was paid. It is said to
 * be the former only where it was told which loan it is about, or that there is no other: a false denial before a court
 * would be worse than none.
 */
function denialIn(
  { disputedLoans, owesNothingElse, debts, products, situations }: Brief,
  matter: CourtMatter | null,
): Denial {
  const { product = null, lender = null } = matter ?? {};
  const isNamed = (debt: Debt): boolean => debt.product === product && (lender === null || debt.lender === lender);
  const owesNothing = debts.length === 0 && products.length === 0;
  if (disputedLoans.length === 0) return owesNothing && situations.includes('settled') ? 'settled' : null;
  if (debts.some(isNamed))
    return disputedLoans.some((loan) => loan.product === 'unsure' || isNamed(loan)) ? 'mayBe' : null;
  return disputedLoans.some(isNamed) || (owesNothing && owesNothingElse) ? 'notMine' : 'mayBe';
}

type Point = keyof typeof objectionWords.pointNames;
const isPoint = (tick: TickOf<'orderDispute'>): tick is Point => tick in objectionWords.pointNames;

/** The points ticked about a payment order for the same debt: what opened the case is not to be forgotten in it. */
function disputedBefore({ court }: Brief, matter: CourtMatter | null): readonly string[] {
  const isSame = ({ product, lender }: CourtMatter): boolean =>
    matter === null ||
    ((product === null || matter.product === null || product === matter.product) &&
      (lender === null || matter.lender === null || lender === matter.lender));
  const orders = court.filter((one) => one.paper === 'order' && isSame(one));
  const points = [...new Set(orders.flatMap(({ disputes }) => disputes.filter(isPoint)))];
  if (points.length === 0) return [];
  return [fill(words.disputedBefore, { points: listText(points.map((point) => objectionWords.pointNames[point])) })];
}

/** What is not admitted: limitation first, then what was disputed before, and what an agreement in force may hold off. */
function deniedLines(brief: Brief, matter: CourtMatter | null): readonly string[] {
  const isAgreed = brief.facts.inForce !== null && agreementLine(brief, matter, 'summons') !== null;
  return [...disputedBefore(brief, matter), words.deniedText, ...(isAgreed ? [words.notDueYet] : [])];
}

/** A draft answer to a lawsuit: what is admitted, what is disputed, and how the person intends to pay. */
function make(brief: Brief): CaseDocument {
  const matter = matterFor(brief, 'summons');
  const servedOn = matter?.servedOn ?? null;
  const number = matter?.caseNumber ?? null;
  const denial = denialIn(brief, matter);
  const denied = denial === null || denial === 'mayBe' ? null : words.denial[denial];
  return {
    title: words.title,
    blocks: [
      ...paragraphs([
        words.court,
        fill(words.number, { number: number ?? words.numberOpen }),
        ...personLines(personParts),
      ]),
      paragraph(words.against),
      paragraph(servedOn === null ? words.servedOpen : fill(words.served, { date: dateText(servedOn) })),
      ...section(words.admitted, [
        ...(denial === 'mayBe' ? [words.mayBeNotMine] : []),
        denied?.admitted ?? words.admittedText,
      ]),
      ...section(words.denied, [
        ...limitationLines(brief),
        ...(denied === null ? deniedLines(brief, matter) : [denied.denied]),
      ]),
      ...section(words.able, denied === null ? ableLines(brief, matter) : [denied.able]),
      ...section(words.proof, [annexLine(brief)]),
      ...signedBy(brief, words.role),
    ],
  };
}

/** True where a court has decided about just the debt that a paper is about. */
const isDecided = ({ product, lender }: CourtMatter, court: readonly CourtMatter[]): boolean =>
  product !== null &&
  court.some((other) => isJudged({ courtCase: other.paper }) && other.product === product && other.lender === lender);

/**
 * The written answer to a claim, until it is handed in. Offered after its term too, as a late answer is still read, but
 * not after a judgment.
 */
export const courtAnswer: DocumentDefinition = {
  words,
  notice: courtNotice,
  isOfUse: ({ court, facts, today }) =>
    openPapers(court, 'summons').some(
      (matter) => mayStillHandIn(matter, today) || (matter.isAwaiting && !isJudged(facts) && !isDecided(matter, court)),
    ),
  make: (brief) => (brief.facts.borrowerDied ? heirsAnswer(brief, 'summons') : make(brief)),
};
