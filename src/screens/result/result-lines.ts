import type { Brief } from '#brief/brief.ts';
import { budgetIn, type Facts } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';

/** A row of sums. */
interface SumRow {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly isResult?: boolean;
}

/** The budget of a month, ending with what is left of it; nothing while that is not known. */
export function leftRows({ facts, left }: Brief): readonly SumRow[] {
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
        ];
  return [
    ...parts.filter((row) => row !== false),
    {
      id: 'left',
      label: left.exact ? words.left : words.leftEstimate,
      amount: amountText(left.amount),
      isResult: true,
    },
  ];
}

function stateOf({ agreed, written }: Facts): 'planAgreed' | 'planAccepted' | 'planProposed' {
  if (agreed !== null) return 'planAgreed';
  return written === 'text' ? 'planAccepted' : 'planProposed';
}

/** How the plan stands, and what it offers; `offer` is null where there are no instalments to name. */
export function planLines({ facts, schedule }: Brief): { readonly state: string; readonly offer: string | null } {
  const { agreed, plan, offersNothing } = facts;
  const terms = agreed ?? plan;
  if (agreed === null && offersNothing) return { state: words.planNothing, offer: null };
  if (terms === null || schedule === null) return { state: words.planNone, offer: null };
  const isTrial = agreed === null && plan?.plan === 'trial';
  return {
    state: words[stateOf(facts)],
    offer: fill(isTrial ? words.planTrial : words.planInstalments, {
      months: String(schedule.instalments.length),
      monthly: amountText(terms.monthly),
    }),
  };
}

/** How far the negotiation is confirmed: `agreed` only in writing; null before anything was sent. */
function progressOf({ facts, proposals }: Brief): keyof typeof words.status | null {
  if (facts.written === 'text') return 'agreed';
  if (facts.written !== null) return 'oral';
  if (facts.agreed !== null) return 'settledTerms';
  if (facts.refusal !== null) return 'refused';
  return proposals > 0 ? 'sent' : null;
}

/** How far the negotiation is confirmed, in words; null before anything was sent. */
export function progressLine(brief: Brief): string | null {
  const progress = progressOf(brief);
  return progress === null ? null : words.status[progress];
}
