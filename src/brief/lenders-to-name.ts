import type { Debt, ProductId } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { kindOf } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { names } from '#words/names.ts';
import { ownProducts } from './own-products.ts';

/** The lenders of debts by name; beside these the platform's own lender is named too, whose debts are listed without one. */
export function lendersToName(facts: Facts, debts: readonly Debt[]): readonly string[] {
  const typed = namedLenders(debts);
  const isUnnamed = (product: ProductId) => {
    const listed = debts.filter((debt) => debt.product === product);
    return kindOf[product] === 'platform' && (listed.length === 0 || listed.some(({ lender }) => lender === undefined));
  };
  const hasPlatform = typed.length > 0 && ownProducts(facts).some(isUnnamed);
  return [...new Set([...(hasPlatform ? [names.lender] : []), ...typed])];
}
