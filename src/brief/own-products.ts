import type { ProductId } from '#model/values.ts';
import { ownDebts } from '#rules/budget.ts';
import type { Facts } from '#rules/case-facts.ts';
import { names } from '#words/names.ts';

/** The products the person owes under: all that were ticked but those of which every listed debt is disputed. */
export function ownProducts({ products, debts }: Pick<Facts, 'products' | 'debts'>): readonly ProductId[] {
  const listed = debts ?? [];
  const own = ownDebts(listed);
  const isDisputed = (product: ProductId) =>
    listed.some((debt) => debt.product === product) && !own.some((debt) => debt.product === product);
  return products.filter((product) => !isDisputed(product));
}

/** The names of the person's products, without those that name no product of the platform. */
export const productNames = ({ products }: { readonly products: readonly ProductId[] }): readonly string[] =>
  products.filter((product) => product !== 'others' && product !== 'unsure').map((product) => names.product[product]);

interface Owed {
  readonly products: readonly ProductId[];
  readonly facts: Pick<Facts, 'debts'>;
}

/** True where the case knows of several debts, so that what is said of one does not hold for all. */
export const hasSeveralDebts = ({ products, facts }: Owed): boolean =>
  products.length > 1 || ownDebts(facts.debts ?? []).length > 1;
