import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { isOwedTo, kindOf } from './counterparty.ts';

const lenderOf = ({ lender }: Pick<Debt, 'lender'>): string | undefined => lender?.trim();

/**
 * The counterparty of a case once another one is begun with `other`: where it counts a debt of that one, or both are of
 * one kind and it is the only one that is left, by the names of the lenders that are left, so that no debt is talked about
 * twice.
 * @param platform The name of the platform's own lender, whose debts are often listed without one: it is left beside others.
 */
export function apartFrom(
  own: Counterparty,
  other: Counterparty,
  debts: readonly Debt[],
  platform: string,
): Counterparty {
  const counted = debts.filter((debt) => isOwedTo(own, debt));
  const left = counted.filter((debt) => other.name === undefined || lenderOf(debt) !== other.name.trim());
  const isCounted = left.length < counted.length;
  if (left.length === 0 || (!isCounted && (own.name !== undefined || own.kind !== other.kind))) return own;
  const isPlatforms = isCounted && own.kind === 'platform';
  const unnamed = ({ product }: Debt) => (isPlatforms && kindOf[product] === 'platform' ? platform : []);
  const lenders = [...new Set(left.flatMap((debt) => lenderOf(debt) ?? unnamed(debt)))];
  const [name, ...more] = lenders;
  if (name === undefined || (!isCounted && more.length > 0)) return own;
  const told = (own.also ?? []).filter((one) => one.name !== undefined && one.name !== other.name);
  const also = [
    ...more.map((lender) => ({ kind: own.kind, name: lender })),
    ...told.filter((one) => !lenders.includes(one.name ?? '')),
  ];
  return { kind: own.kind, name, ...(also.length > 0 && { also }) };
}
