import type { Debt, ProductId } from '#model/values.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { names } from '#words/names.ts';
import type { NamedDebt } from './named-debt.ts';
import { withLender } from './own-products.ts';

/** Its id among the options of a form; of one without a lender the product's. */
export const namedDebtId = ({ product, lender = '' }: NamedDebt): string => `${product} ${lender}`.trim();

/** The name of the product, with the lender where that is noted. */
export const namedDebtText = ({ product, lender }: NamedDebt): string =>
  lender === undefined ? names.product[product] : withLender(product, lender);

/**
 * The debts a note can name: each product once, and once for each of its lenders where the person named several. One that
 * was noted and is not listed so any more stays among them.
 */
export function debtsToName(
  products: readonly ProductId[],
  debts: readonly Debt[],
  noted: NamedDebt | null,
): readonly NamedDebt[] {
  const listed = products
    .filter((product) => product !== 'unsure')
    .flatMap((product): readonly NamedDebt[] => {
      const lenders = namedLenders(debts.filter((debt) => debt.product === product));
      if (lenders.length < 2) return [{ product }];
      // The only product alone says no more than that nothing is known.
      return [...(products.length > 1 ? [{ product }] : []), ...lenders.map((lender) => ({ product, lender }))];
    });
  const isListed = noted === null || listed.some((one) => namedDebtId(one) === namedDebtId(noted));
  return isListed ? listed : [...listed, noted];
}
