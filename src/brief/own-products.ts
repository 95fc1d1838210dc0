import type { Debt, ProductId } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { isOwedTo, kindOf, type Owed } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';

/**
 * The products the person owes under to whom the negotiation is with: of all that were ticked those of a listed debt that
 * is theirs and not disputed, and where none of a product is listed, those they lend under; where none of them was ticked,
 * those that are listed. While nothing is listed, what was ticked for a lender by name.
 */
export function ownProducts({
  products,
  debts,
  counterparty,
}: Pick<Facts, 'products' | 'debts' | 'counterparty'>): readonly ProductId[] {
  const listed = debts ?? [];
  const own = owedDebts(listed);
  const isTheirs = (debt: Owed) => counterparty === null || isOwedTo(counterparty, debt);
  const ticked = products.filter((product) =>
    listed.some((debt) => debt.product === product)
      ? own.some((debt) => debt.product === product && isTheirs(debt))
      : isTheirs({ product }),
  );
  if (ticked.length > 0 || counterparty === null) return ticked;
  if (debts === null) return counterparty.name === undefined ? [] : products;
  return [...new Set(debtsInTalk({ debts, counterparty }).map(({ product }) => product))];
}

/** A company as it is spoken of, without the form of a company. */
const spokenName = (lender: string): string => lender.trim().replace(names.companyForm, '');

type Nameable = Pick<Debt, 'product' | 'lender'>;
type Naming = Pick<Facts, 'counterparty'>;

/** The name of a debt with whoever lent it. */
export const withLender = (product: ProductId, lender: string): string =>
  kindOf[product] === 'other'
    ? fill(names.owedTo, { lenders: spokenName(lender) })
    : fill(names.ofBank, { bank: spokenName(lender), product: names.product[product] });

/**
 * The name of a debt: of one that a bank lent, with the bank, and of one to another lender what they owe that one, where
 * it is known; of all others the name of the product.
 */
export function debtName({ product, lender }: Nameable, { counterparty }: Naming): string {
  const bank = lender ?? (counterparty?.kind === 'bank' ? counterparty.name : undefined);
  const named = kindOf[product] === 'bank' ? bank : kindOf[product] === 'other' ? lender : undefined;
  return named === undefined ? names.product[product] : withLender(product, named);
}

/** The name of a debt among those it is listed with: with its lender where another one would read the same. */
export function debtNameAmong(debt: Nameable, listed: readonly Nameable[], facts: Naming): string {
  const name = debtName(debt, facts);
  const { product, lender } = debt;
  const isAlone = listed.filter((one) => debtName(one, facts) === name).length < 2;
  return isAlone || lender === undefined ? name : withLender(product, lender);
}

/** The lenders that the person named: of the debts listed, else whom the negotiation is with. */
const lendersTyped = ({ debts, facts }: Pick<Named, 'debts' | 'facts'>): readonly string[] => {
  const listed = namedLenders(debts);
  const { name } = facts.counterparty ?? {};
  return listed.length > 0 || name === undefined ? listed : [name];
};

/** True where banks and others are talked to of which at most one was named: what one is told is not for another. */
export const hasOneLender = ({ debts }: Pick<Named, 'debts'>): boolean =>
  namedLenders(debts.filter(({ product }) => kindOf[product] !== 'platform')).length < 2;

/**
 * The names of the person's products, without those that name no product of the platform. What a bank lent is named with
 * the bank. Where all that is talked about is owed to another lender, it is what they owe that one, by its name where
 * they typed it. Of several such lenders none is named.
 */
export function productNames({ products, debts, facts }: Named): readonly string[] {
  const isOthers = products.length > 0 && products.every((product) => product === 'others');
  const typed = lendersTyped({ debts, facts });
  const isNamed = hasOneLender({ debts });
  if (isOthers && isNamed && typed.length > 0)
    return [fill(names.owedTo, { lenders: listText(typed.map(spokenName)) })];
  return products
    .filter((product) => product !== 'others' && product !== 'unsure')
    .flatMap((product) => {
      const listed = debts.filter((debt) => debt.product === product);
      const told = listed.length > 0 && isNamed ? listed : [{ product }];
      return [...new Set(told.map((debt) => debtName(debt, facts)))];
    });
}

/** True where the names of what is owed name another lender than the platform's. */
export const namesLender = ({ products, debts, facts }: Named): boolean =>
  products.length > 0 &&
  products.every((product) => kindOf[product] !== 'platform') &&
  hasOneLender({ debts }) &&
  lendersTyped({ debts, facts }).length > 0;

interface Named {
  readonly products: readonly ProductId[];
  readonly debts: readonly Debt[];
  readonly facts: Pick<Facts, 'counterparty'>;
}

interface OwedIn {
  readonly products: readonly ProductId[];
  readonly facts: Pick<Facts, 'debts' | 'counterparty'>;
}

/** True where several debts are talked about, so that what is said of one does not hold for all. */
export const hasSeveralDebts = ({ products, facts }: OwedIn): boolean =>
  products.length > 1 || (facts.counterparty === null ? owedDebts(facts.debts ?? []) : debtsInTalk(facts)).length > 1;
