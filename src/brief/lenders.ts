import type { Debt, ProductId } from '#model/values.ts';
import { isOwedTo } from '#rules/counterparty.ts';
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

/** The lenders of debts by the names the person typed, each once. */
export const namedLenders = (debts: readonly Pick<Debt, 'lender'>[]): readonly string[] => [
  ...new Set(debts.flatMap(({ lender }) => lender ?? [])),
];

type Sources = Pick<Brief, 'debts' | 'products' | 'isSold'> & {
  readonly facts: Pick<Brief['facts'], 'channel' | 'counterparty'>;
};

/**
 * Names of those a document goes to, each once: the lenders; after a verified sale of the only debt, and where the buyer
 * is contacted, the buyer; where one of several debts was sold, both. A placeholder for an unknown name.
 */
export function lendersOf({ debts, products, facts, isSold }: Sources): readonly string[] {
  const typed = namedLenders(debts);
  const isOnlyDebt = Math.max(debts.length, products.length) === 1;
  if (facts.channel === 'buyer' || (isSold && isOnlyDebt)) return typed.length > 0 ? typed : [names.unnamedBuyer];
  const owed = debts.length > 0 ? debts : lendersProducts(products, facts).map((product) => ({ product }));
  const lenders = [...new Set(owed.map((debt) => lenderOf(debt, facts)))];
  const named = lenders.length > 0 ? lenders : [names.unnamedLender];
  return isSold ? [...named, names.buyerOfOne] : named;
}
