import type { Counterparty } from '#model/counterparty.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import { debtsInTalk, type Facts, owedIn } from '#rules/case-facts.ts';
import { kindOf } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';

type AgreedFacts = Pick<Facts, 'debts' | 'counterparty' | 'inForce' | 'ended'>;

/**
 * The lenders talked to at once of whom it is not known which an agreement is with: empty where there is none or one lender,
 * where whom the case is with names each of them, and where as much was agreed on as is owed to all.
 */
export function unsaidLenders(facts: AgreedFacts): readonly string[] {
  const { counterparty, inForce, ended } = facts;
  const terms = inForce ?? ended?.terms ?? null;
  const lenders = namedLenders(debtsInTalk(facts).filter(({ standing }) => standing !== 'sold'));
  if (terms === null || lenders.length < 2) return [];
  const named = counterparty === null ? [] : [counterparty, ...(counterparty.also ?? [])].map(({ name }) => name);
  if (lenders.every((lender) => named.includes(lender.trim()))) return [];
  const owed = owedIn(facts);
  return owed !== null && !terms.trial && agreedSchedule(terms, null).paid >= owed ? [] : lenders;
}

/**
 * Whom a case is with once it was said which of its lenders agreed: the others are talked to by themselves. Null where a
 * debt without a lender's name is of another kind, so that nobody knows whether it was agreed on.
 */
export function agreedWith(facts: AgreedFacts, lenders: readonly string[]): Counterparty | null {
  const debts = debtsInTalk(facts);
  const [own, ...more] = lenders.flatMap((name): readonly Counterparty[] => {
    const debt = debts.find(({ lender }) => lender === name);
    return debt === undefined ? [] : [{ kind: kindOf[debt.product], name: name.trim() }];
  });
  const isKnown = debts.every(({ lender, product }) => lender !== undefined || kindOf[product] === own?.kind);
  return own === undefined || !isKnown ? null : { ...own, ...(more.length > 0 && { also: [...more] }) };
}
