import { addedSentence } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import type { KeptSchedule } from '#brief/kept-schedule.ts';
import { trackerOf } from '#brief/tracker.ts';
import { termsInView } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { scheduleWords as words } from '#words/documents/repayment-schedule.ts';
import { addresseeOf, paragraph } from './blocks/common-blocks.ts';
import type { Block, CaseDocument } from './blocks/document.ts';
import { instalmentTable } from './blocks/instalment-table.ts';
import type { DocumentDefinition } from './definition.ts';

/** What agreed instalments leave of the debts listed: forgiven or still owed, only writing tells. */
const restLines = (schedule: Brief['schedule']): readonly Block[] =>
  schedule?.remaining ? [paragraph(fill(words.rest, { rest: amountText(schedule.remaining) }))] : [];

/** How many instalments are paid, and what of the next one. */
function paidLines({ paid, settled, instalments, next, atEnd }: KeptSchedule): readonly Block[] {
  const left = next?.amount ?? 0;
  const part = next === null ? 0 : (instalments[settled]?.amount ?? 0) - left;
  return [
    ...(paid === 0 ? [] : [paragraph(fill(words.paid, { n: String(paid) }))]),
    ...(atEnd === 0 ? [] : [paragraph(fill(words.paidAtEnd, { amount: amountText(atEnd) }))]),
    ...(part === 0 ? [] : [paragraph(fill(words.paidPart, { paid: amountText(part), left: amountText(left) }))]),
  ];
}

/** The instalments on the days they are to be paid now, those that were put off among them. */
const keptTable = (kept: KeptSchedule, { today }: Pick<Brief, 'today'>): Block =>
  instalmentTable(kept.instalments, {
    paid: trackerOf(kept, today).flatMap(({ state, on }) => (state === 'paid' ? [on] : [])),
    moved: kept.moved,
  });

/** The repayment schedule: the agreed one with the instalments already paid, else the proposed one. */
function make(brief: Brief): CaseDocument {
  const { facts, schedule, kept, isAccepted } = brief;
  // While the agreement in force is renegotiated, a new plan is what is talked about.
  const agreed = termsInView(facts);
  const isAgreed = agreed !== null;
  const isTrial = isAgreed ? agreed.trial === true : facts.plan?.plan === 'trial';
  return {
    title: words.title,
    blocks: [
      paragraph(fill(words.to, { lenders: addresseeOf(brief, words.oneOfSeveral) })),
      paragraph(
        isAgreed ? (agreed.isOral ? words.agreedOral : words.agreed) : isAccepted ? words.accepted : words.proposed,
      ),
      ...(kept === null || !isAgreed ? [] : paidLines(kept)),
      ...(schedule === null
        ? []
        : [isAgreed && kept !== null ? keptTable(kept, brief) : instalmentTable(schedule.instalments)]),
      ...(isTrial ? [paragraph(words.trial)] : isAgreed ? restLines(schedule) : []),
      ...(isAgreed && brief.addedSince.length > 0 ? [paragraph(addedSentence(brief))] : []),
    ],
  };
}

/** The instalments agreed or proposed, with their days. None is proposed while the claim may have expired, and none is to come once all is paid off. */
export const repaymentSchedule: DocumentDefinition = {
  words,
  isOfUse: ({ schedule, facts, isPaidOff }) => schedule !== null && !isPaidOff && !mayBeTimeBarred(facts),
  make,
};
