import type { Counterparty } from '#model/counterparty.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { kindOf } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';
import { isNamed } from './named-debt.ts';
import { isAllSold, isOneDebt, lastSales, type Sale, type Sold } from './sale.ts';

const isBankFunded = (product: ProductId): boolean => product === 'xinyonggou' || product === 'xinyongdai';

type CounterpartyFacts = Pick<Brief['facts'], 'counterparty'>;

/** True where whom a case is with is told to be the platform's own lender beside another one. */
const namesPlatform = (counterparty: Counterparty | null): boolean =>
  counterparty?.also?.some(({ name }) => name === names.lender) === true;

const lenderOf = (
  { product, lender, standing, buyer }: Pick<Debt, 'product' | 'lender' | 'standing' | 'buyer'>,
  { counterparty }: CounterpartyFacts,
): string => {
  if (standing === 'sold') return buyer ?? names.unnamedBuyer;
  if (lender === undefined && kindOf[product] === 'platform' && namesPlatform(counterparty)) return names.lender;
  const name = lender ?? counterparty?.name;
  if (name !== undefined) return name;
  if (product === 'others' || product === 'unsure') return names.unnamedLender;
  return isBankFunded(product) ? fill(names.unnamedBank, { product: names.product[product] }) : names.lender;
};

/**
 * The products a document to the lender is about, of those that are talked about: all but debts to other creditors, unless
 * it goes to one of those.
 */
export const lendersProducts = (
  products: readonly ProductId[],
  { counterparty }: CounterpartyFacts,
): readonly ProductId[] => (counterparty === null ? products.filter((product) => product !== 'others') : products);

/** The name of whom a negotiation is with while nothing that is owed there is known; a placeholder for an unknown one. */
const counterpartyName = ({ counterparty }: CounterpartyFacts): string =>
  counterparty?.name ?? (counterparty?.kind === 'platform' ? names.lender : names.unnamedLender);

type Sources = Pick<Brief, 'debts' | 'products' | 'sales'> & {
  readonly facts: Pick<Brief['facts'], 'channel' | 'counterparty'>;
};

const buyerOf = ({ buyer }: Pick<Sale, 'buyer'>, placeholder: string): string => buyer?.trim() || placeholder;

/** Who owns what was sold now, each once. */
export const buyersOf = (of: Sold, placeholder: string): readonly string[] => [
  ...new Set(lastSales(of.sales, isOneDebt(of)).map((sale) => buyerOf(sale, placeholder))),
];

/**
 * Names of those a document goes to, each once: the lenders; after a verified sale of the only debt, and where the buyer
 * is contacted, the buyer; where some of several debts were sold, both. A placeholder for an unknown name.
 */
export function lendersOf({ debts, products, facts, sales }: Sources): readonly string[] {
  const isBuyers = facts.channel === 'buyer';
  if (sales.length === 0 && isBuyers) {
    const typed = namedLenders(debts);
    return typed.length > 0 ? typed : [names.unnamedBuyer];
  }
  const sold = { debts, products, sales };
  if (sales.length > 0 && (isBuyers || isAllSold(sold))) return buyersOf(sold, names.unnamedBuyer);
  const owed = debts.length > 0 ? debts : lendersProducts(products, facts).map((product) => ({ product }));
  const last = lastSales(sales, isOneDebt(sold));
  const known = last.filter((sale) => owed.some((debt) => isNamed(debt, sale, owed)));
  const lenders = owed.map((debt) => {
    const sale = known.find((one) => isNamed(debt, one, owed));
    return sale === undefined ? lenderOf(debt, facts) : buyerOf(sale, names.unnamedBuyer);
  });
  const named = lenders.length > 0 ? lenders : [counterpartyName(facts)];
  const others = last.filter((sale) => !known.includes(sale));
  return [...new Set([...named, ...others.map((sale) => buyerOf(sale, names.buyerOfOne))])];
}
