import type { Brief } from '#brief/brief.ts';
import { budgetIn, isRenegotiating, termsInView } from '#rules/case-facts.ts';
import { shortfallIn } from '#rules/shortfall.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { elsewhereRows } from '../engine/elsewhere-rows.ts';

/** A row of sums. */
interface SumRow {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly isResult?: boolean;
}

/** What is left of a month or what it is short of; in words where nobody has calculated it. */
function leftText({ facts, left }: Brief): Pick<SumRow, 'label' | 'amount'> {
  const short = shortfallIn(facts);
  if (short === null) return { label: words.leftEstimate, amount: words.leftShort };
  if (short > 0) return { label: words.short, amount: amountText(short) };
  return { label: left?.exact ? words.left : words.leftEstimate, amount: amountText(left?.amount ?? 0) };
}

/** The budget of a month, ending with what is left of it; nothing while that is not known. */
export function leftRows(brief: Brief): readonly SumRow[] {
  const { facts, left } = brief;
  if (left === null) return [];
  const budget = budgetIn(facts);
  const parts: readonly (SumRow | false)[] =
    budget === null
      ? []
      : [
          { id: 'income', label: words.income, amount: amountText(budget.income) },
          budget.found !== 0 && { id: 'found', label: words.found, amount: amountText(budget.found) },
          { id: 'spending', label: words.spending, amount: amountText(budget.essentials) },
          budget.setAside !== 0 && { id: 'aside', label: words.setAside, amount: amountText(budget.setAside) },
          ...elsewhereRows(budget),
        ];
  return [...parts.filter((row) => row !== false), { id: 'left', ...leftText(brief), isResult: true }];
}

function stateOf({ facts: { agreed, written, counterTaken }, isAccepted }: Brief) {
  if (agreed !== null) return 'planAgreed';
  if (!isAccepted) return 'planProposed';
  return written === 'text' && !counterTaken ? 'planAccepted' : 'planSaidYes';
}

/** How the plan stands, and what it offers; `offer` is null where there are no instalments to name. */
export function planLines(brief: Brief): { readonly state: string; readonly offer: string | null } {
  const { facts, schedule, isPaidOff, isAccepted } = brief;
  const { plan, offersNothing } = facts;
  const agreed = termsInView(facts);
  const terms = agreed ?? plan;
  if (isPaidOff) return { state: words.planPaidOff, offer: null };
  if (facts.agreed === null && offersNothing) return { state: words.planNothing, offer: null };
  if (facts.termsToNote && plan === null) return { state: words.planNewToNote, offer: null };
  // The other side has agreed to something newer than the agreement in force.
  const isOver = isRenegotiating(facts) && isAccepted && plan === null;
  if (terms === null || schedule === null || isOver)
    return { state: isAccepted ? words.planToNote : words.planNone, offer: null };
  const isTrial = agreed === null && plan?.plan === 'trial';
  return {
    state:
      isRenegotiating(facts) && agreed !== null
        ? facts.lenderBrokeAgreement
          ? words.planBroken
          : words.planInForce
        : words[stateOf(brief)],
    offer: fill(isTrial ? words.planTrial : words.planInstalments, {
      months: String(schedule.instalments.length),
      monthly: amountText(terms.monthly),
    }),
  };
}

/**
 * The agreement in force while another is negotiated, with what was paid of it; null where there is none or a newer one
 * is confirmed in writing.
 */
export function inForceLine({ facts, kept, isAccepted }: Brief): string | null {
  const { inForce, plan, written } = facts;
  if (isAccepted && written === 'text') return null;
  if (inForce === null || !isRenegotiating(facts) || plan === null || kept === null) return null;
  const { monthly, months } = inForce;
  return fill(words.inForce, { months: String(months), monthly: amountText(monthly), paid: String(kept.paid) });
}

/** How far the negotiation is confirmed: `agreed` only in writing; null before anything was sent. */
function progressOf({ facts, proposals, isAccepted, isPaidOff }: Brief): keyof typeof words.status | null {
  if (isPaidOff) return 'paidOff';
  if (isAccepted && facts.written === 'text') return 'agreed';
  if (facts.agreed !== null) return 'settledTerms';
  if (isAccepted) return facts.written === null ? 'saidYes' : 'oral';
  if (termsInView(facts) !== null) return facts.lenderBrokeAgreement ? 'broken' : 'renegotiating';
  if (facts.refusal !== null) return 'refused';
  return proposals > 0 ? 'sent' : null;
}

/** How far the negotiation is confirmed, in words; null before anything was sent. */
export function progressLine(brief: Brief): string | null {
  const progress = progressOf(brief);
  return progress === null ? null : words.status[progress];
}
