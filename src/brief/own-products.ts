import type { Debt, ProductId } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { isOwedTo, kindOf } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { names } from '#words/names.ts';

/**
 * The products the person owes under to whom the negotiation is with: all that were ticked but those of which every
 * listed debt is disputed; where none of them was ticked, those that are listed.
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
  const ticked = products.filter((product) => isTheirs(product) && !isDisputed(product));
  if (ticked.length > 0 || counterparty === null) return ticked;
  return [...new Set(debtsInTalk({ debts, counterparty }).map(({ product }) => product))];
}

/** A company as it is spoken of, without the form of a company. */
const spokenName = (lender: string): string => lender.trim().replace(names.companyForm, '');

/** The name of a debt that a bank lent, with the bank, where that is known; of all others the name of the product. */
export const debtName = (
  { product, lender }: Pick<Debt, 'product' | 'lender'>,
  { counterparty }: Pick<Facts, 'counterparty'>,
): string => {
  const bank = lender ?? (counterparty?.kind === 'bank' ? counterparty.name : undefined);
  const isBanks = kindOf[product] === 'bank' && bank !== undefined;
  return isBanks
    ? fill(names.ofBank, { bank: spokenName(bank), product: names.product[product] })
    : names.product[product];
};

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

interface Owed {
  readonly products: readonly ProductId[];
  readonly facts: Pick<Facts, 'debts' | 'counterparty'>;
}

/** True where several debts are talked about, so that what is said of one does not hold for all. */
export const hasSeveralDebts = ({ products, facts }: Owed): boolean =>
  products.length > 1 || (facts.counterparty === null ? owedDebts(facts.debts ?? []) : debtsInTalk(facts)).length > 1;
