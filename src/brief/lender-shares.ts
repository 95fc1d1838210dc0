import type { Debt } from '#model/values.ts';
import { fairShares } from '#rules/shares.ts';
import { fill } from '#text/fill.ts';
import { amountText, listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import type { Brief } from './brief.ts';
import { lendersOf } from './lenders.ts';
import { isNamed } from './named-debt.ts';

type Owing = Pick<Brief, 'debts' | 'products' | 'sales' | 'facts'>;

/** True where what is offered is for debts to several lenders together, so that none is offered all of it. */
export const isOfSeveral = (brief: Owing): boolean => brief.debts.length > 1 && lendersOf(brief).length > 1;

/** What of an amount falls to each debt, by what is owed of each; null while a balance is not known. */
function sharesOf(debts: readonly Debt[], amount: number): readonly number[] | null {
  const totals = debts.flatMap(({ total }) => total ?? []);
  return totals.length < debts.length ? null : fairShares(amount, totals);
}

/** What of an amount falls to each lender, as part of a sentence; empty where a lender or a balance is not known. */
export function lenderSharesText({ debts }: Owing, amount: number): string {
  const shares = sharesOf(debts, amount);
  if (shares === null || debts.some(({ lender, standing }) => lender === undefined || standing === 'sold')) return '';
  const by = new Map<string, number>();
  debts.forEach(({ lender = '' }, at) => {
    by.set(lender, (by.get(lender) ?? 0) + (shares[at] ?? 0));
  });
  return listText([...by].map(([lender, share]) => fill(names.shareOf, { lender, amount: amountText(share) })));
}

/** What of an amount falls to the debt that a note names; null where it names none of them, or a balance is not known. */
export function debtShare(
  { debts }: Pick<Brief, 'debts'>,
  noted: Parameters<typeof isNamed>[1],
  amount: number,
): number | null {
  const at = debts.findIndex((debt) => isNamed(debt, noted, debts));
  return at < 0 ? null : (sharesOf(debts, amount)?.[at] ?? null);
}
