import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { type Answers, type Journey, journeysIn, screenOf } from '#model/answers.ts';
import type { Debt } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isSameName } from '#rules/counterparty.ts';
import type { CourtMatter } from './court.ts';
import { isLoanDisputed } from './urgent-answers.ts';

/** Where a loan was told of that is not theirs: an urgent matter, or a payment order that asks for it. */
interface Denied {
  /** Names it among what the person said to stand in no list. */
  readonly id: string;
  /** Which debt a payment order was said to be about; null where nobody said. */
  readonly order: Pick<Debt, 'product' | 'lender'> | null;
}

/** What is asked about a loan that is not theirs, so that it is known what of the list is owed. */
export interface LoanToTell {
  readonly ids: readonly string[];
  /** The listed debt that a payment order is about; null where any of them may be meant. */
  readonly debt: Debt | null;
}

/** What is known of loans that somebody else took in the person's name. */
export interface Disputed {
  /**
   * The facts without them: a listed debt that a denied payment order is about is disputed. While any of what was told may
   * be the one, nothing counts as listed and no product as named.
   */
  readonly facts: Facts;
  /** The loans as far as they are known; one without figures where one was told of and none is known. */
  readonly loans: readonly Debt[];
  /** True while what was told as owed may be the loan that is not theirs. */
  readonly isInDoubt: boolean;
  readonly toTell: LoanToTell | null;
}

interface Sources {
  readonly facts: Facts;
  readonly journey: Journey;
  readonly path: Position['path'];
  readonly court: readonly CourtMatter[];
  readonly file: Pick<CaseFile, 'dismissed'>;
}

const idOf = (told: string): string => `${told}:notListed`;

/** A court paper is seen to before such a loan is, and its answer has to know of it. */
const isTicked = ({ urgent }: Answers): boolean => ((urgent?.value ?? []) as readonly string[]).includes('notMine');

/** The last answer that told of such a loan beside a court paper; null where none did. */
function toldLast(journey: Journey): { readonly id: string; readonly nth: number } | null {
  const told = journeysIn(journey).flatMap((one) => {
    const { answers } = one;
    if (isLoanDisputed(answers))
      return toldTo(one, 'notMyLoan').map(({ nth }) => ({ id: idOf(`notMyLoan#${nth}`), nth }));
    const nth = answers.urgent?.nth ?? 0;
    return isTicked(answers) ? [{ id: idOf(`urgent#${nth}`), nth }] : [];
  });
  return told.sort((one, other) => one.nth - other.nth).pop() ?? null;
}

const mayBeSame = (one: Pick<Debt, 'product' | 'lender'>, other: Pick<Debt, 'product' | 'lender'>): boolean =>
  one.product === other.product &&
  (one.lender === undefined || other.lender === undefined || isSameName(one.lender, other.lender));

/** The payment orders that ask for a loan that is not theirs, while no court has decided about it; closed ones too. */
const deniedOrders = (court: readonly CourtMatter[]): readonly Denied[] =>
  court
    .filter((one) => one.paper === 'order' && one.disputes.includes('notMine') && !one.isOvertaken)
    .map(({ key, product, lender }) => ({
      id: idOf(key),
      order: product === null ? null : { product, ...(lender !== null && { lender }) },
    }));

/**
 * True where what is owed was told before it was said that a loan is not theirs, so that nothing there leaves it out. What
 * to tick was said to whoever ticks anew since; a list that is only corrected tells nothing of it.
 */
function isToldBefore({ path, facts, journey }: Pick<Sources, 'path' | 'facts' | 'journey'>, nth: number): boolean {
  if (facts.debts === null)
    return path.filter(({ screen }) => screen === 'products').some(({ answer }) => answer.nth < nth);
  return [...journey.past, ...path].some(({ key, answer }) => screenOf(key) === 'debts' && answer.nth < nth);
}

/** What follows of one payment order for what is listed. */
function ofOrder({ order, id }: Denied, { facts, file }: Pick<Sources, 'facts' | 'file'>) {
  const listed = facts.debts ?? [];
  const apart: Debt = { product: 'unsure', ...order, disputed: true };
  const same = order === null ? listed : listed.filter((debt) => mayBeSame(debt, order));
  if (same.some(({ disputed }) => disputed)) return {};
  const isNothingTold = facts.debts === null && facts.products.length === 0;
  if (file.dismissed.includes(id) || isNothingTold) return { apart };
  if (order === null) return { isOpen: true };
  const [only, ...more] = same;
  if (only !== undefined) return more.length === 0 ? { debt: only } : { isOpen: true };
  // Several lenders may be owed under one that has no name of its own.
  const isOther = facts.debts === null && (order.product === 'others' || order.product === 'unsure');
  return isOther ? { isOpen: true } : { apart };
}

/** The facts before a list, without the products of loans that are not theirs. */
const withoutProducts = (facts: Facts, apart: readonly Debt[]): Facts =>
  facts.debts !== null || apart.length === 0
    ? facts
    : { ...facts, products: facts.products.filter((product) => !apart.some((loan) => loan.product === product)) };

/** What is known of the loans that are not theirs, and which of what was told as owed may be one. */
export function disputedIn(sources: Sources): Disputed {
  const { facts: told, journey, court, file } = sources;
  const last = toldLast(journey);
  const orders = deniedOrders(court).map((denied) => ({ denied, follows: ofOrder(denied, sources) }));
  const marked = orders.flatMap(({ follows }) => follows.debt ?? []);
  const debts = told.debts?.map((debt): Debt => (marked.includes(debt) ? { ...debt, disputed: true } : debt)) ?? null;
  const apart = orders.flatMap(({ follows }) => follows.apart ?? []);
  const left = orders.flatMap(({ denied, follows }) =>
    follows.apart !== undefined && !file.dismissed.includes(denied.id) ? [follows.apart] : [],
  );
  const facts = withoutProducts(marked.length === 0 ? told : { ...told, debts }, left);
  const listed = (debts ?? []).filter(({ disputed }) => disputed);
  const isTold =
    last !== null && listed.length === 0 && !file.dismissed.includes(last.id) && isToldBefore(sources, last.nth);
  const open = [
    ...(isTold ? [last.id] : []),
    ...orders.flatMap(({ denied, follows }) => (follows.isOpen ? [denied.id] : [])),
  ];
  const known = [...listed, ...apart];
  const isDenied = last !== null || orders.length > 0;
  const loans: readonly Debt[] = known.length === 0 && isDenied ? [{ product: 'unsure', disputed: true }] : known;
  if (open.length > 0)
    return {
      facts: { ...facts, debts: null, counter: null, products: facts.products.length === 0 ? [] : ['unsure'] },
      loans: [{ product: 'unsure', disputed: true }],
      isInDoubt: true,
      toTell: { ids: open, debt: null },
    };
  const [first] = orders.filter(({ follows }) => follows.debt !== undefined);
  return {
    facts,
    loans,
    isInDoubt: false,
    toTell: first?.follows.debt === undefined ? null : { ids: [first.denied.id], debt: first.follows.debt },
  };
}
