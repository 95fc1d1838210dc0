import { addedSentence } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { instalmentName } from '#brief/instalment-name.ts';
import { arrearsOn, dueDayAtStake, type KeptSchedule, unnotedBefore } from '#brief/kept-schedule.ts';
import { isAnyPaid, isPartPaid, paidSoFar } from '#brief/paid-so-far.ts';
import { termsText } from '#brief/terms-text.ts';
import { agreementState } from '#brief/tracker.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAboutRest, isRenegotiating } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { renegotiationWords as words } from '#words/speech/renegotiation.ts';

/** What was paid of an agreement; empty where nothing was. */
const paidText = (kept: KeptSchedule, today: IsoDate): string =>
  isAnyPaid(kept) ? fill(words.paid, { paid: paidSoFar(kept, (on) => shortDateText(on, today)) }) : '';

/** The agreement that is talked about as a sentence, with how many instalments were paid; empty where there is none. */
function agreedText(brief: Brief): string {
  const {
    facts: { inForce },
    kept,
    ended,
    today,
  } = brief;
  if (ended !== null && ended.agreed !== null) {
    const { terms, kept: was } = ended.agreed;
    const paid = paidText(was, today);
    return fill(words.ended.agreed, { terms: termsText(terms), paid });
  }
  if (inForce === null) return '';
  const paid = kept === null ? '' : paidText(kept, today);
  return fill(words.agreed, { terms: termsText(inForce), paid }) + addedSentence(brief);
}

/** True where all that was agreed has been paid since, so that nothing is late and no hardship is why one talks. */
const isAllPaid = ({ kept }: Pick<Brief, 'kept'>): boolean => kept !== null && kept.next === null;

type Agreed = Pick<Brief, 'facts' | 'kept' | 'addedSince'>;

/**
 * True where what is talked about is the rest after a trial, or what an agreement does not cover: nothing was missed of it,
 * or all of it was paid since.
 */
export const talksOfRest = ({ facts, kept, addedSince }: Agreed): boolean =>
  isAboutRest(facts) ||
  (isRenegotiating(facts) &&
    (facts.inForce?.trial === true || addedSince.length > 0) &&
    !facts.lenderBrokeAgreement &&
    isAllPaid({ kept }));

/** True where what an agreement does not cover is talked about while its instalments run. */
export const talksBeside = ({ facts, kept }: Pick<Brief, 'facts' | 'kept'>): boolean =>
  isAboutRest(facts) && !facts.inForce?.trial && kept !== null && kept.next !== null;

/** That the agreement is kept meanwhile; empty where something of it fell due and is not noted as paid. */
const keptMeanwhile = ({ kept, today }: Brief): string =>
  kept === null || agreementState(kept, today).state === 'due' ? '' : words.beside.kept;

/** What was or will be missed of the agreement in force, or how it ended. */
function stateText(brief: Brief): string {
  const { kept, today, facts, ended } = brief;
  if (ended !== null) return fill(words.ended.why[ended.why], { date: shortDateText(ended.on, today) });
  if (talksBeside(brief)) return keptMeanwhile(brief);
  if (talksOfRest(brief) && facts.inForce?.trial) return words.trialOver;
  if (isAllPaid({ kept })) return words.allPaid;
  const due = kept === null ? null : dueDayAtStake(kept, facts.timing);
  if (kept === null || due === null) return '';
  const date = shortDateText(due, today);
  if (due >= today) {
    const n = unnotedBefore(kept, due, today);
    return fill(n === 0 ? words.willMiss : words.willMissToo, { date, n: String(n) });
  }
  if (facts.timing?.band === 'dueSoon') return fill(words.inDoubt, { date });
  const overdue = arrearsOn(kept, today).overdue.filter(({ on }) => on >= due);
  return overdue.length > 1
    ? fill(words.missedSeveral, { date, n: String(overdue.length) })
    : fill(isPartPaid(kept) && due === kept.next?.on ? words.missedPart : words.missed, {
        date,
        amount: amountText(kept.next?.amount ?? 0),
      });
}

/** The last payment that was noted under the agreement; empty where there is none. */
function lastPaid({ payments, today }: Brief): string {
  const last = [...payments].reverse().find(({ instalment }) => instalment !== null);
  if (last === undefined || last.instalment === null || last.amount === null) return '';
  return fill(last.isWhole ? words.broken.last : words.broken.lastSum, {
    which: instalmentName(last.instalment.n),
    date: shortDateText(last.on, today),
    amount: amountText(last.amount),
  });
}

/** True where the lender ended the agreement, so that the cause of the person's hardship is not why. */
const wasEndedByLender = ({ ended }: Brief): boolean => ended?.why === 'lenderWrote' || ended?.why === 'lenderSaid';

/** The sentences about an agreement in force or one that has ended: what was agreed, what became of it, and why. */
export const renegotiationParts = (brief: Brief, because: string) => ({
  agreed: agreedText(brief),
  state: stateText(brief),
  last: lastPaid(brief),
  because: isAboutRest(brief.facts) || wasEndedByLender(brief) || isAllPaid(brief) ? '' : because,
});
