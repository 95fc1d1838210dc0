import type { Brief } from '#brief/brief.ts';
import { type CourtMatter, hasRunning } from '#brief/court.ts';
import { isReceived } from '#brief/payments.ts';
import { personParts } from '#case/person.ts';
import type { TickOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { courtNotice } from '#words/documents/court-notice.ts';
import { objectionWords as words } from '#words/documents/objection.ts';
import { agreementLine } from './blocks/agreement-line.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import { matterFor } from './blocks/court-matter.ts';
import type { CaseDocument } from './blocks/document.ts';
import { limitationLines } from './blocks/limitation-lines.ts';
import type { DocumentDefinition } from './definition.ts';
import { heirsAnswer } from './heirs-answer.ts';

type Dispute = keyof typeof words.disputes;
const isWritten = (tick: TickOf<'orderDispute'>): tick is Dispute => tick in words.disputes;

/** False where only the money is missing: an objection that says so has no effect. */
const isToObjectTo = ({ disputes }: CourtMatter): boolean => !disputes.includes('onlyNoMoney');

/** That payments are missing from what is asked for: those noted of the debt, else a place for one. */
function unpaidPoint({ payments }: Brief, matter: CourtMatter | null): string {
  const { product = null, lender = null } = matter ?? {};
  const isOther = (own: string | null, theirs: string | null) => own !== null && theirs !== null && own !== theirs;
  const noted = payments
    .filter(isReceived)
    .flatMap(({ on, amount, ...paid }) =>
      amount === null || amount === 0 || isOther(paid.product, product) || isOther(paid.lender, lender)
        ? []
        : [fill(words.paid, { date: dateText(on), amount: amountText(amount) })],
    );
  return noted.length === 0 ? words.disputes.paidPart : fill(words.paidNoted, { payments: listText(noted) });
}

/** The points ticked as disputed, with what was agreed; an agreement in force that nobody ticked is a place to decide. */
function pointsOf(brief: Brief, matter: CourtMatter | null, agreed: string | null): readonly string[] {
  const { disputes = [], handedIn = null } = matter ?? {};
  const points = disputes.filter(isWritten).map((tick) => {
    if (tick === 'paidPart') return unpaidPoint(brief, matter);
    return tick === 'agreed' && agreed !== null ? agreed : words.disputes[tick];
  });
  const isLeftOut =
    handedIn === null && brief.facts.inForce !== null && agreed !== null && !disputes.includes('agreed');
  return [
    ...(points.length === 0 ? [words.none] : points),
    ...(isLeftOut ? [fill(words.mayBeAgreed, { agreed })] : []),
  ];
}

/** A draft objection to a payment order: only the points ticked as disputed, with blanks for the figures. */
function make(brief: Brief): CaseDocument {
  const matter = matterFor({ court: brief.court.filter(isToObjectTo) }, 'order') ?? matterFor(brief, 'order');
  const agreed = agreementLine(brief, matter, 'order');
  const points = pointsOf(brief, matter, agreed);
  const isQuoted = agreed !== null && matter?.disputes.includes('agreed') === true;
  const hasRecord = isQuoted && brief.facts.inForce !== null && !brief.facts.inForce.isOral;
  const servedOn = matter?.servedOn ?? null;
  const number = matter?.caseNumber ?? null;
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
      ...section(words.points, [...limitationLines(brief), ...points]),
      ...section(words.request, [words.requestText]),
      ...section(words.proof, [fill(words.proofText, { agreement: hasRecord ? words.agreement : words.proofOpen })]),
      ...signedBy(brief, words.role),
    ],
  };
}

/**
 * An objection to a payment order that was not objected to yet, as long as its term may still run and more than the money
 * is missing.
 */
export const objection: DocumentDefinition = {
  words,
  notice: courtNotice,
  isOfUse: ({ court, today }) => hasRunning(court.filter(isToObjectTo), 'order', today),
  make: (brief) => (brief.facts.borrowerDied ? heirsAnswer(brief, 'order') : make(brief)),
};
