import type { Brief } from '#brief/brief.ts';
import { lendersOf } from '#brief/lenders.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { scheduleWords as words } from '#words/documents/repayment-schedule.ts';
import { paragraph } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import { instalmentTable } from './blocks/instalment-table.ts';
import type { DocumentDefinition } from './definition.ts';

/** The repayment schedule: the agreed one with the instalments already paid, else the proposed one. */
function make(brief: Brief): CaseDocument {
  const { facts, schedule, kept, isAccepted } = brief;
  const isAgreed = facts.agreed !== null;
  return {
    title: words.title,
    blocks: [
      paragraph(fill(words.to, { lenders: listText(lendersOf(brief)) })),
      paragraph(isAgreed ? words.agreed : isAccepted ? words.accepted : words.proposed),
      ...(kept === null || kept.paid === 0 ? [] : [paragraph(fill(words.paid, { n: String(kept.paid) }))]),
      ...(schedule === null ? [] : [instalmentTable(schedule.instalments, kept?.paid)]),
      ...(facts.plan?.plan === 'trial' && !isAgreed ? [paragraph(words.trial)] : []),
    ],
  };
}

/** The instalments agreed or proposed, with their days. None is proposed while the claim may have expired. */
export const repaymentSchedule: DocumentDefinition = {
  words,
  isOfUse: ({ schedule, facts }) => schedule !== null && !mayBeTimeBarred(facts),
  make,
};
