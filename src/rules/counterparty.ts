import type { Counterparty } from '#model/counterparty.ts';
import type { Debt, ProductId } from '#model/values.ts';

/** The kind of creditor that usually lends under a product. */
export const kindOf: Readonly<Record<ProductId, Counterparty['kind']>> = {
  huabei: 'platform',
  jiebei: 'platform',
  xinyonggou: 'bank',
  xinyongdai: 'bank',
  others: 'other',
  unsure: 'other',
};

export type Owed = Pick<Debt, 'product' | 'lender' | 'standing' | 'buyer'>;

/** True for two names of one creditor, as typed. */
export const isSameName = (one: string, other: string): boolean => one.trim() === other.trim();

/** All that a counterparty was told to be. */
const eachOf = ({ also = [], ...own }: Counterparty): readonly Counterparty[] => [own, ...also];

/** True where a counterparty is the buyer of a debt, by name: one whose name was not told may be anybody. */
const isBuyer = (counterparty: Counterparty, { standing, buyer }: Owed): boolean =>
  standing === 'sold' &&
  eachOf(counterparty).some(
    ({ kind, name }) => kind === 'other' && name !== undefined && isSameName(name, buyer ?? ''),
  );

/**
 * True where a debt is or was owed to a counterparty: it bought the debt, or where both names are known they are the same,
 * whatever such creditors usually lend under; else the debt is of a product of theirs.
 */
export const isOwedTo = (counterparty: Counterparty, debt: Owed): boolean =>
  isBuyer(counterparty, debt) ||
  eachOf(counterparty).some(({ kind, name }) =>
    name && debt.lender ? isSameName(name, debt.lender) : kindOf[debt.product] === kind,
  );

/** True where a debt was passed on to another creditor than this one; where none is told, to any. */
export const isPassedOn = (debt: Owed, counterparty: Counterparty | null): boolean =>
  debt.standing === 'sold' && (counterparty === null || !isBuyer(counterparty, debt));

/** The counterparty that comes with the products a person ticked: the platform's lender before a bank before others. */
export function usualCounterparty(products: readonly ProductId[]): Counterparty | null {
  const kinds = products.map((product) => kindOf[product]);
  const kind = (['platform', 'bank', 'other'] as const).find((one) => kinds.includes(one));
  return kind === undefined ? null : { kind };
}

/** The products under which a kind of creditor lends. */
export const productsOf = (kind: Counterparty['kind'], among: readonly ProductId[]): readonly ProductId[] =>
  among.filter((product) => kindOf[product] === kind);
