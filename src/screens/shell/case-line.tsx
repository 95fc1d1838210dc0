import { buyersOf } from '#brief/lenders.ts';
import { ownProducts } from '#brief/own-products.ts';
import { isAllSold, salesIn } from '#brief/sale.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { common } from '#words/shell/common.ts';

/** With whom the case is negotiated, where that is known: a lender that is out after a sale is not named. */
function useOtherSide(): string {
  const journey = useJourney();
  const { facts, path } = useRoad();
  const file = useCase((state) => state.file);
  const sales = salesIn(journey, path, file);
  const sold = { debts: debtsInTalk(facts), products: ownProducts(facts), sales };
  if (isAllSold(sold)) return listText(buyersOf(sold, '').filter(Boolean));
  const { also = [], ...own } = journey.counterparty ?? { kind: 'other' };
  // Beside one that was named, the platform's own lender is named too.
  const told = [own, ...also];
  const unnamed = told.some(({ name }) => name) ? names.lender : '';
  const all = told.map(({ kind, name = kind === 'platform' ? unnamed : '' }) => name);
  return listText([...new Set(all)].filter(Boolean));
}

/**
 * What the person calls the case, so that nobody who helps two people takes one for the other, and with whom it is
 * negotiated, where they told; the start page names that itself.
 */
export function CaseLine() {
  const own = useCase(({ file }) => file.name);
  const name = useOtherSide();
  const parts = [own, name && fill(common.talksWith, { name })].filter(Boolean);
  return parts.length > 0 && <p className="no-print text-hint text-ink-soft">{parts.join(' · ')}</p>;
}
