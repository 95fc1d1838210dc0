import type { Counterparty } from '#model/counterparty.ts';
import type { ProductId } from '#model/values.ts';
import { isOwedTo, type Owed, usualCounterparty } from './counterparty.ts';

/**
 * Whom a case is with that is with nobody else's lender: by the debts that are listed, while none is by what was ticked.
 * Null where what was told holds: a name, something that is owed to it, or debts that nobody can tell yet.
 */
export function putRight(
  { name, also, ...told }: Counterparty,
  owed: readonly Owed[],
  ticked: readonly ProductId[],
): Counterparty | null {
  const all = owed.length > 0 ? owed : ticked.map((product) => ({ product }));
  const isGuess = name === undefined && also === undefined;
  const isTold = all.some((debt) => debt.product === 'unsure' || isOwedTo(told, debt));
  return isGuess && !isTold ? usualCounterparty(all.map(({ product }) => product)) : null;
}
