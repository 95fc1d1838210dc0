import type { Brief } from '#brief/brief.ts';
import type { ScreenId } from '#model/screens.ts';
import { screens } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type DocumentId, documentsFor } from './registry.ts';

/** The documents that a stage is about, first to be seen while the case stands there. */
const ofStage: Readonly<Record<Stage, readonly DocumentId[]>> = {
  assess: ['callSheet', 'chat'],
  urgent: [
    'objection',
    'courtAnswer',
    'freezeRequest',
    'agentNotice',
    'selfNotice',
    'defraudedNotice',
    'studentQuery',
    'childRefund',
    'settledCheck',
    'reportObjection',
    'addressNotice',
    'debitBank',
    'debitLender',
    'returnRequest',
    'mandate',
    'payerNote',
  ],
  contact: ['callSheet', 'chat'],
  evidence: ['evidence'],
  budget: ['budgetSheet', 'debtList'],
  propose: ['letter', 'schedule', 'evidence'],
  agreement: ['schedule'],
  keep: ['schedule', 'missedPayment', 'returnRequest'],
  recover: ['timeline'],
  refused: ['complaint', 'letter', 'timeline'],
};

/** Papers for a court have a term, so they stand before all others. */
const forCourt: readonly DocumentId[] = ['objection', 'courtAnswer', 'freezeRequest'];

/** Those that further answers bring. Papers for a court are none of them: whether one is possible, the court decides. */
const broughtByAnswers = [
  'evidence',
  'budgetSheet',
  'debtList',
  'letter',
  'schedule',
  'missedPayment',
  'familyNote',
  'complaint',
  'timeline',
] as const satisfies readonly DocumentId[];
/** A document that further answers may bring. */
export type LaterId = (typeof broughtByAnswers)[number];

/** True for a document the case may still come to have. */
function mayCome(id: LaterId, { facts, isPaidOff, isPaidUp }: Brief): boolean {
  if (isPaidOff || facts.borrowerDied) return false;
  if (id === 'letter') return facts.agreed === null && !isPaidUp;
  return id !== 'schedule' || !mayBeTimeBarred(facts);
}

/** The documents of a case. */
export interface Shelf {
  /** Those it can have now, what the present stage is about first; a letter that was sent is none of them. */
  readonly now: readonly DocumentId[];
  /** Those that need further answers. */
  readonly later: readonly LaterId[];
}

/** The documents of a case that stands on a screen. */
export function shelfOf(brief: Brief, screen: ScreenId): Shelf {
  const usable = documentsFor(brief);
  const first = [...forCourt, ...ofStage[screens[screen].stage]];
  const rankOf = (id: DocumentId) => (first.includes(id) ? first.indexOf(id) : first.length);
  return {
    now: usable
      .filter((id) => id !== 'letter' || brief.letterSent === null)
      .sort((one, other) => rankOf(one) - rankOf(other)),
    later: broughtByAnswers.filter((id) => !usable.includes(id) && mayCome(id, brief)),
  };
}
