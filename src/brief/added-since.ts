import type { Journey } from '#model/answers.ts';
import type { ProductId } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { type Facts, isAboutRest } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { addedSinceWords as words } from '#words/speech/added-since.ts';
import { isPaidUp, type KeptSchedule } from './kept-schedule.ts';
import { debtName } from './own-products.ts';

/**
 * What came into a negotiation by a merger after its agreement was made, so that the agreement does not say how it is paid;
 * nothing once a newer one is agreed, nor of what is listed as paid or as not one's own.
 */
export function addedSince(
  { inForce, debts }: Pick<Facts, 'inForce' | 'debts'>,
  journey: Journey,
): readonly ProductId[] {
  if (inForce === null) return [];
  const { merged = [] } = journey;
  // What those were merged from was added to them, not to this one.
  const added = merged.flatMap(({ from, added: products = [] }) => (from > inForce.nth ? products : []));
  const isOwed = (product: ProductId) =>
    !(debts ?? []).some((debt) => debt.product === product) ||
    owedDebts(debts ?? []).some((debt) => debt.product === product);
  return [...new Set(added)].filter(isOwed);
}

/**
 * What came into a negotiation by a merger without being in its list of debts, from which plan and letter are made; nothing
 * before a list was made, nor once something is agreed, which `addedSince` is about.
 */
export function unlistedIn(
  { inForce, debts }: Pick<Facts, 'inForce' | 'debts'>,
  { merged = [] }: Journey,
): readonly ProductId[] {
  if (inForce !== null || debts === null) return [];
  const added = merged.flatMap(({ added: products = [] }) => products);
  return [...new Set(added)].filter((product) => !debts.some((debt) => debt.product === product));
}

/** True where all that was agreed is paid, and nothing came in since that the agreement does not cover. */
export const isAllPaidUp = (facts: Facts, kept: KeptSchedule | null, journey: Journey): boolean =>
  isPaidUp(facts, kept) && addedSince(facts, journey).length === 0;

interface Added {
  readonly facts: Pick<Facts, 'counterparty'>;
  readonly addedSince: readonly ProductId[];
}

interface Said extends Added {
  readonly facts: Added['facts'] & Parameters<typeof isAboutRest>[0];
}

interface Covering extends Added {
  /** All that is talked about. */
  readonly products: readonly ProductId[];
}

const named = ({ facts, addedSince: added }: Added): string =>
  listText(added.map((product) => debtName({ product }, facts)));

/** The names of what the agreement in force covers, where it does not cover all that is talked about; null where it does. */
export function coveredNames({ facts, products, addedSince: added }: Covering): string | null {
  const covered = products.filter((product) => product !== 'unsure' && !added.includes(product));
  if (added.length === 0 || covered.length === 0) return null;
  return listText(covered.map((product) => debtName({ product }, facts)));
}

/** Says to the person what the agreement in force does not cover; null where it covers all. */
export const addedNote = (brief: Added): string | null =>
  brief.addedSince.length === 0 ? null : fill(words.note, { debts: named(brief) });

/** Says that plan and letter leave out what came in without a list; null where they leave out nothing. */
export const unlistedNote = ({
  facts,
  unlisted,
}: Pick<Added, 'facts'> & { readonly unlisted: readonly ProductId[] }) =>
  unlisted.length === 0
    ? null
    : fill(words.unlisted, { debts: listText(unlisted.map((product) => debtName({ product }, facts))) });

/** The way to talk about what the agreement in force does not cover. */
export const addedOption = (brief: Added): string => fill(words.talk, { debts: named(brief) });

/** Says in the notes of an instalment what is paid with it; empty where the agreement covers all. */
export function coveredSentence(brief: Covering): string {
  const debts = coveredNames(brief);
  return debts === null ? '' : fill(words.covers, { debts });
}

/** The same to the other side, as a sentence that follows the agreement; empty where it covers all. */
export const addedSentence = (brief: Said): string =>
  brief.addedSince.length === 0
    ? ''
    : fill(isAboutRest(brief.facts) ? words.saidBeside : words.said, { debts: named(brief) });
