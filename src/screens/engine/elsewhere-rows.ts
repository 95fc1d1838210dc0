import type { Budget } from '#rules/budget.ts';
import { amountText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';

/** What other negotiations take out of the month, as rows of sums; none where they take nothing. */
export const elsewhereRows = (budget: Pick<Budget, 'agreedElsewhere' | 'keptForOthers'>) =>
  (['agreedElsewhere', 'keptForOthers'] as const)
    .filter((id) => budget[id] !== 0)
    .map((id) => ({ id, label: words[id], amount: amountText(budget[id]) }));
