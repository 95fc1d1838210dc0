import type { Debt, ProductId } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';

/**
 * The products the person owes under to whom the negotiation is with: all that were ticked but those of which every
 * listed debt is disputed.
 */
export function ownProducts({
  products,
  debts,
  counterparty,
}: Pick<Facts, 'products' | 'debts' | 'counterparty'>): readonly ProductId[] {
  const listed = debts ?? [];
  const own = owedDebts(listed);
  const isDisputed = (product: ProductId) =>
    listed.some((debt) => debt.product === product) && !own.some((debt) => debt.product === product);
  const isTheirs = (product: ProductId) => counterparty === null || isOwedTo(counterparty, { product });
  return products.filter((product) => isTheirs(product) && !isDisputed(product));
}

/**
 * The names of the person's products, without those that name no product of the platform. Where all that is talked about
 * is owed to another lender, it is what they owe that one, by its name where they typed it.
 */
export function productNames({ products, debts, facts }: Named): readonly string[] {
  const isOthers = products.length > 0 && products.every((product) => product === 'others');
  const listed = namedLenders(debts);
  const { name } = facts.counterparty ?? {};
  const typed = listed.length > 0 || name === undefined ? listed : [name];
  if (isOthers && typed.length > 0) return [fill(names.owedTo, { lenders: listText(typed) })];
  return products
    .filter((product) => product !== 'others' && product !== 'unsure')
    .map((product) => names.product[product]);
}

interface Named {
  readonly products: readonly ProductId[];
  readonly debts: readonly Debt[];
  readonly facts: Pick<Facts, 'counterparty'>;
}

interface Owed {
  readonly products: readonly ProductId[];
  readonly facts: Pick<Facts, 'debts' | 'counterparty'>;
}

/** True where several debts are talked about, so that what is said of one does not hold for all. */
export const hasSeveralDebts = ({ products, facts }: Owed): boolean =>
  products.length > 1 || (facts.counterparty === null ? owedDebts(facts.debts ?? []) : debtsInTalk(facts)).length > 1;
