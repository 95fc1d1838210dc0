import type { Debt, ProductId } from '#model/values.ts';
import { isSameName } from '#rules/counterparty.ts';

/** A debt as a note names it: by its product, and by its lender only where several lenders gave one of that product. */
export interface NamedDebt {
  readonly product: ProductId;
  readonly lender?: string;
}

interface Noted {
  readonly product?: ProductId | null;
  readonly lender?: string | null;
}

/** The debt that a note names by its parts; null where it names none. */
export const namedDebt = ({ product = null, lender = null }: Noted): NamedDebt | null =>
  product === null ? null : { product, ...(lender !== null && { lender }) };

type Owed = Pick<Debt, 'product' | 'lender'>;

/** True where a note names this one of several debts, and no other one of them. */
export function isNamed(debt: Owed, { product, lender = null }: Noted, among: readonly Owed[]): boolean {
  const mayBe = (one: Owed) =>
    one.product === product && (lender === null || (one.lender !== undefined && isSameName(one.lender, lender)));
  return mayBe(debt) && among.filter(mayBe).length === 1;
}
