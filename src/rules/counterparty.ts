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

const mayBeSame = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one.trim() === other.trim();

/** All that a counterparty was told to be. */
const eachOf = ({ also = [], ...own }: Counterparty): readonly Counterparty[] => [own, ...also];

/** True where a counterparty is the buyer of a debt, as far as both are named. */
const isBuyer = (counterparty: Counterparty, { standing, buyer }: Owed): boolean =>
  standing === 'sold' &&
  eachOf(counterparty).some(({ kind, name }) => kind === 'other' && name !== undefined && mayBeSame(name, buyer));

/**
 * True where a debt is or was owed to a counterparty: it bought the debt, or the debt is of a product such creditors lend
 * under, and where both names are known they are the same.
 */
export const isOwedTo = (counterparty: Counterparty, debt: Owed): boolean =>
  isBuyer(counterparty, debt) ||
  eachOf(counterparty).some(({ kind, name }) => kindOf[debt.product] === kind && mayBeSame(name, debt.lender));

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

/**
 * The counterparty of a case once another one is begun with `other`: where both are of one kind, by the name of the only
 * lender of that kind that is left, so that no debt is talked about twice.
 */
export function apartFrom(own: Counterparty, other: Counterparty, debts: readonly Debt[]): Counterparty {
  if (own.name !== undefined || own.kind !== other.kind) return own;
  const names = debts.flatMap((debt) => (isOwedTo(own, debt) && debt.lender !== undefined ? [debt.lender.trim()] : []));
  const [name, ...more] = new Set(names.filter((lender) => lender !== other.name));
  return name === undefined || more.length > 0 ? own : { kind: own.kind, name };
}
