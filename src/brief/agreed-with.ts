import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import type { ProductId } from '#model/values.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import { owedDebts } from '#rules/budget.ts';
import { debtsInTalk, type Facts, owedIn } from '#rules/case-facts.ts';
import { kindOf } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { names } from '#words/names.ts';

type AgreedFacts = Pick<Facts, 'debts' | 'counterparty' | 'inForce' | 'ended'>;

/**
 * The named lenders talked to at once, beside others or debts without a lender's name, of whom it is not known which an
 * agreement is with: empty where there is none or one lender, where whom the case is with names each of them, and where as
 * much was agreed on as is owed to all.
 */
export function unsaidLenders(facts: AgreedFacts): readonly string[] {
  const { counterparty, inForce, ended } = facts;
  const terms = inForce ?? ended?.terms ?? null;
  const lenders = namedLenders(debtsInTalk(facts).filter(({ standing }) => standing !== 'sold'));
  const unnamed = unnamedByKind(facts);
  if (terms === null || lenders.length === 0 || lenders.length + unnamed.length < 2) return [];
  const told = counterparty === null ? [] : [counterparty, ...(counterparty.also ?? [])];
  const named = told.filter(({ name }) => name !== undefined);
  const isTold = (lender: string) => named.some(({ name }) => name === lender.trim());
  // Of what has no lender's name, it is enough that the names told are of its kind.
  if (lenders.every(isTold) && unnamed.every(({ kind }) => named.some((one) => one.kind === kind))) return [];
  const owed = owedIn(facts);
  return owed !== null && !terms.trial && agreedSchedule(terms, null).paid >= owed ? [] : lenders;
}

type Kind = Counterparty['kind'];

/** The debts talked about whose lender's name was not told, by their products, for each kind of creditor that lends so. */
export function unnamedByKind(facts: AgreedFacts): readonly { readonly kind: Kind; readonly products: ProductId[] }[] {
  const unnamed = debtsInTalk(facts).filter(({ lender, standing }) => lender === undefined && standing !== 'sold');
  const products = [...new Set(unnamed.map(({ product }) => product))];
  return counterpartyKinds
    .map((kind) => ({ kind, products: products.filter((product) => kindOf[product] === kind) }))
    .filter((one) => one.products.length > 0);
}

/**
 * Whom a case is with once it was said which of its lenders agreed: the others are talked to by themselves. Where both
 * names are known they alone decide whose a debt is, so that the kind of a lender here tells which debts without a name
 * go with it: it is one of which all such debts do, or of which there are none. Null where no kind does.
 * @param lenders Those that agreed, by their names.
 * @param kinds The kinds of creditors of whom a debt without a name was agreed on.
 */
export function agreedWith(
  facts: AgreedFacts,
  lenders: readonly string[],
  kinds: readonly Kind[] = [],
): Counterparty | null {
  const debts = debtsInTalk(facts);
  const listed = owedDebts(facts.debts ?? []);
  const hasUnnamed = (kind: Kind) =>
    listed.some(({ lender, product }) => lender === undefined && kindOf[product] === kind);
  const isFree = (kind: Kind) => kinds.includes(kind) || !hasUnnamed(kind);
  const told = lenders.flatMap((lender): readonly (Counterparty | null)[] => {
    const debt = debts.find((one) => one.lender === lender);
    const kind = debt && [kindOf[debt.product], 'bank' as const, 'other' as const, 'platform' as const].find(isFree);
    return [kind === undefined ? null : { kind, name: lender.trim() }];
  });
  const [first] = told;
  const more = kinds
    .filter((kind) => told.every((one) => one?.kind !== kind))
    .map((kind): Counterparty | null => {
      if (first?.name !== undefined) return { kind, name: first.name };
      if (kind === 'platform') return { kind, name: names.lender };
      return debts.some(({ lender, product }) => lender !== undefined && kindOf[product] === kind) ? null : { kind };
    });
  const all = [...told, ...more].filter((one) => one !== null);
  // By its name letters about these go to it, and whoever looks reads with whom the case is.
  const isPlatforms =
    kinds.includes('platform') && ![...debts.map(({ lender }) => lender), first?.name].includes(names.lender);
  const platform = { kind: 'platform', name: names.lender } as const;
  const [own, ...also] = isPlatforms && first ? [...all, platform] : all;
  if (own === undefined || all.length < told.length + more.length) return null;
  return { ...own, ...(also.length > 0 && { also }) };
}
