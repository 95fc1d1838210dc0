import { addedSentence } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { ticketsOf } from '#brief/contacts.ts';
import { dueText } from '#brief/due-text.ts';
import { arrearsOn } from '#brief/kept-schedule.ts';
import { bookedSentence } from '#brief/payment-cautions.ts';
import { isSettledInCourt } from '#brief/settlement.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { letterWords } from '#words/documents/letter.ts';
import { missedWords as words } from '#words/documents/missed-payment.ts';
import { addresseeOf, paragraphs, signedBy } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

function opening({ kept, today }: Brief): string {
  if (kept === null || kept.next === null) return words.openingOpen;
  const { overdue } = arrearsOn(kept, today);
  const template =
    overdue.length > 1 ? words.openingSeveral : kept.next.on < today ? words.openingMissed : words.opening;
  return fill(template, { date: dateText(kept.next.on), n: String(overdue.length), amount: dueText(kept, today) });
}

/** A notice of an instalment that cannot be paid: what was paid so far, and three questions to answer in writing. */
function make(brief: Brief): CaseDocument {
  const { kept, facts, contacts } = brief;
  const left = kept === null ? 0 : arrearsOn(kept, brief.today).left;
  const booked = bookedSentence(kept);
  const tickets = ticketsOf(contacts);
  const isSettled = isSettledInCourt(brief);
  return {
    title: words.title,
    blocks: [
      ...paragraphs([
        fill(words.to, { lenders: addresseeOf(brief, words.oneOfSeveral) }),
        opening(brief) + addedSentence(brief),
        ...(isSettled ? [words.inCourt] : []),
        ...(kept === null || kept.paid === 0 ? [] : [fill(words.kept, { n: String(kept.paid) })]),
        ...(booked === '' ? [] : [booked]),
        ...(left === 0
          ? []
          : [fill(facts.inForce?.trial ? words.leftOfTrial : words.left, { amount: amountText(left) })]),
        ...facts.causes.map((cause) => letterWords.causes[cause]),
        isSettled ? words.askInCourt : words.ask,
        words.again,
        ...(tickets.length === 0 ? [] : [fill(words.tickets, { tickets: listText(tickets) })]),
        words.ticket,
      ]),
      ...signedBy(brief, words.role),
    ],
  };
}

/** Word to the lender before an instalment is missed. */
export const missedPayment: DocumentDefinition = {
  words,
  // Whoever told that the lender did not keep the agreement has kept it, and confesses no delay.
  isOfUse: ({ kept, isPaidOff, facts }) =>
    kept !== null && kept.next !== null && !isPaidOff && !facts.lenderBrokeAgreement && !mayBeTimeBarred(facts),
  make,
};
