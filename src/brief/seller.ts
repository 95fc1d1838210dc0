import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';
import { lendersOf } from './lenders.ts';

/**
 * The name of the lender that an agreement was made with before all was sold: neither a court nor the buyer can know it.
 * Null where it is not known, where several lent, and where the name listed is the buyer's.
 */
export function sellerOf(brief: Pick<Brief, 'debts' | 'products' | 'sales' | 'facts'>): string | null {
  const debts = brief.debts.map(({ standing: _sold, ...debt }) => debt);
  const [name, ...more] = lendersOf({ ...brief, debts, sales: [], facts: { ...brief.facts, channel: null } });
  // A place to fill begins as every place does.
  const isPlace = name === undefined || name[0] === names.unnamedLender[0];
  return isPlace || more.length > 0 || lendersOf(brief).includes(name) ? null : name;
}
