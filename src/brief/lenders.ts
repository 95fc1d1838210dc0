import type { Debt, ProductId } from '#model/values.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';

const isBankFunded = (product: ProductId): boolean => product === 'xinyonggou' || product === 'xinyongdai';

type CounterpartyFacts = Pick<Brief['facts'], 'counterparty'>;

const lenderOf = (
  { product, lender, standing, buyer }: Pick<Debt, 'product' | 'lender' | 'standing' | 'buyer'>,
  { counterparty }: CounterpartyFacts,
): string => {
  if (standing === 'sold') return buyer ?? names.unnamedBuyer;
  const name = lender ?? counterparty?.name;
  if (name !== undefined) return name;
  if (product === 'others' || product === 'unsure') return names.unnamedLender;
  return isBankFunded(product) ? fill(names.unnamedBank, { product: names.product[product] }) : names.lender;
};

/** The products a document to the lender is about: all but debts to other creditors, unless it goes to one of those. */
export const lendersProducts = (
  products: readonly ProductId[],
  { counterparty }: CounterpartyFacts,
): readonly ProductId[] =>
  counterparty === null
    ? products.filter((product) => product !== 'others')
    : products.filter((product) => isOwedTo(counterparty, { product }));

/** The name of whom a negotiation is with while nothing that is owed there is known; a placeholder for an unknown one. */
const counterpartyName = ({ counterparty }: CounterpartyFacts): string =>
  counterparty?.name ?? (counterparty?.kind === 'platform' ? names.lender : names.unnamedLender);

type Sources = Pick<Brief, 'debts' | 'products' | 'sale'> & {
  readonly facts: Pick<Brief['facts'], 'channel' | 'counterparty'>;
};

/** True where all that is talked about was sold: then the buyer alone may settle it. */
export const isAllSold = ({ debts, products, sale }: Pick<Sources, 'debts' | 'products' | 'sale'>): boolean =>
  sale !== null && (sale.isOfAll === true || Math.max(debts.length, products.length) === 1);

/**
 * Names of those a document goes to, each once: the lenders; after a verified sale of the only debt, and where the buyer
 * is contacted, the buyer; where one of several debts was sold, both. A placeholder for an unknown name.
 */
export function lendersOf({ debts, products, facts, sale }: Sources): readonly string[] {
  if (sale === null && facts.channel === 'buyer') {
    const typed = namedLenders(debts);
    return typed.length > 0 ? typed : [names.unnamedBuyer];
  }
  if (sale !== null && (facts.channel === 'buyer' || isAllSold({ debts, products, sale })))
    return [sale.buyer?.trim() ?? names.unnamedBuyer];
  const owed = debts.length > 0 ? debts : lendersProducts(products, facts).map((product) => ({ product }));
  const lenders = [...new Set(owed.map((debt) => lenderOf(debt, facts)))];
  const named = lenders.length > 0 ? lenders : [counterpartyName(facts)];
  return sale === null ? named : [...new Set([...named, sale.buyer?.trim() ?? names.buyerOfOne])];
}
