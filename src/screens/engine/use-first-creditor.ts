import { inCourt } from '#brief/own-court.ts';
import { useCase } from '#case/case-context.tsx';
import type { Counterparty } from '#model/counterparty.ts';
import type { ProductId } from '#model/values.ts';
import { usualCounterparty } from '#rules/counterparty.ts';

/** Whom to talk to first of those that lend under the products ticked: whoever went to court, else the usual one. */
export function useFirstCreditor(products: readonly ProductId[]): Counterparty | null {
  const court = useCase(({ file }) => file.court);
  return usualCounterparty(inCourt({ court }).filter((id) => products.includes(id))) ?? usualCounterparty(products);
}
