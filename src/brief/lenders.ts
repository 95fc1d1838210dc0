import type { Debt, ProductId } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';

const isBankFunded = (product: ProductId): boolean => product === 'xinyonggou' || product === 'xinyongdai';

const lenderOf = ({ product, lender }: Pick<Debt, 'product' | 'lender'>): string => {
  if (lender !== undefined) return lender;
  if (product === 'others' || product === 'unsure') return names.unnamedLender;
  return isBankFunded(product) ? fill(names.unnamedBank, { product: names.product[product] }) : names.lender;
};

/** The products a document to the lender is about: all but debts to other creditors. */
export const lendersProducts = (products: readonly ProductId[]): readonly ProductId[] =>
  products.filter((product) => product !== 'others');

type Sources = Pick<Brief, 'debts' | 'products' | 'isSold'> & { readonly facts: Pick<Brief['facts'], 'channel'> };

/**
 * Names of those a document goes to, each once: the lenders; after a verified sale of the only debt, and where the buyer
 * is contacted, the buyer; where one of several debts was sold, both. A placeholder for an unknown name.
 */
export function lendersOf({ debts, products, facts, isSold }: Sources): readonly string[] {
  const typed = [...new Set(debts.flatMap(({ lender }) => lender ?? []))];
  const isOnlyDebt = Math.max(debts.length, products.length) === 1;
  if (facts.channel === 'buyer' || (isSold && isOnlyDebt)) return typed.length > 0 ? typed : [names.unnamedBuyer];
  const owed = debts.length > 0 ? debts : lendersProducts(products).map((product) => ({ product }));
  const lenders = [...new Set(owed.map(lenderOf))];
  const named = lenders.length > 0 ? lenders : [names.unnamedLender];
  return isSold ? [...named, names.buyerOfOne] : named;
}
