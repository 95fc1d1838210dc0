import type { Debt, ProductId } from '#model/values.ts';
import { isJudged } from '#rules/case-facts.ts';
import type { Brief } from './brief.ts';
import { lendersOf } from './lenders.ts';
import { isNamed } from './named-debt.ts';
import { onlyFor } from './own-court.ts';

export type DecidedSources = Pick<Brief, 'facts' | 'court' | 'debts' | 'products' | 'sales'>;

/** The debts of a joint talk of which a court has decided about some lenders only. */
export interface Decided {
  /** The lenders about whose debts it has. */
  readonly by: readonly string[];
  /** Those of which nothing is decided, with whom they are owed to: that a claim may have expired is said of these alone. */
  readonly rest: readonly Debt[];
  readonly others: readonly string[];
}

/** The products of debts, each once. */
export const productsOf = (debts: readonly Debt[]): readonly ProductId[] => [
  ...new Set(debts.map(({ product }) => product)),
];

/** Null where no court has decided about one of several lenders that are talked to at once, or about each of them. */
export function decidedAmong(brief: DecidedSources): Decided | null {
  const { court, debts, facts } = brief;
  const told = court.filter((matter) => isJudged({ courtCase: matter.paper }) && onlyFor(matter, facts) !== null);
  const rest = debts.filter((debt) => !told.some((matter) => isNamed(debt, matter, debts)));
  if (told.length === 0 || rest.length === 0 || rest.length === debts.length) return null;
  return {
    by: [...new Set(told.flatMap((matter) => onlyFor(matter, facts) ?? []))],
    rest,
    others: lendersOf({ ...brief, debts: rest, products: productsOf(rest) }),
  };
}
