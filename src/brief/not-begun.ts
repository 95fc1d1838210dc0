import type { Position } from '#machines/replay.ts';
import { type Counterparty, counterpartyKinds } from '#model/counterparty.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { lendersDebts, owedDebts } from '#rules/budget.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isOwedTo, kindOf, usualCounterparty } from '#rules/counterparty.ts';
import { names } from '#words/names.ts';
import { ownProducts } from './own-products.ts';

type Road = Pick<Position, 'path' | 'facts'>;

/** A creditor one owes and talks to in no negotiation, with what is owed there. */
export interface NotBegun {
  readonly counterparty: Counterparty;
  readonly products: readonly ProductId[];
  /** What is overdue there, fen, or null for an amount nobody knows; empty where nothing is. */
  readonly overdue: readonly (number | null)[];
  /** Set where it bought what is owed to it. */
  readonly isBuyer?: true;
}

/** The list of debts that was given last, with its day; of two of one day, that of the negotiation that comes first. */
export function newestList(all: readonly Road[]) {
  const told = all.flatMap(({ facts, path }) => {
    const [last] = path.filter(({ screen }) => screen === 'debts').slice(-1);
    return last === undefined ? [] : [{ on: last.answer.on, debts: facts.debts }];
  });
  return told.sort((one, other) => other.on.localeCompare(one.on))[0] ?? null;
}

type Owed = Pick<Debt, 'product' | 'lender' | 'standing' | 'since' | 'total' | 'buyer'>;

/** True where a debt is talked about in a negotiation; where nobody was told to be its counterparty, with whoever lent. */
const isTalkedAbout = (debt: Owed, { counterparty, products }: Facts): boolean =>
  counterparty === null
    ? debt.product !== 'others' || products.every((product) => product === 'others')
    : isOwedTo(counterparty, debt);

/** True where a debt that was passed on is talked about: with its buyer, or where nothing else is. */
const isSoldInTalk = (debt: Debt, debts: readonly Debt[], { counterparty, channel }: Facts): boolean =>
  channel === 'buyer' || lendersDebts(debts, counterparty).includes(debt);

/** The products a person ticked that no negotiation is about and of which nothing is listed. */
const tickedOnly = (all: readonly Road[], debts: readonly Debt[]): readonly ProductId[] => {
  const talkedAbout = all.flatMap(({ facts }) => (facts.counterparty === null ? [] : ownProducts(facts)));
  return all
    .flatMap(({ facts }) => facts.products)
    .filter((id) => !talkedAbout.includes(id) && !debts.some(({ product }) => product === id));
};

/** True where a debt of the platform's products is talked about with its lender by name, so that others are told apart too. */
const isParted = (debts: readonly Debt[], all: readonly Road[]): boolean =>
  all.some(({ facts: { counterparty } }) =>
    debts.some(
      (debt) =>
        kindOf[debt.product] === 'platform' &&
        counterparty?.name !== undefined &&
        debt.lender !== undefined &&
        isOwedTo(counterparty, debt),
    ),
  );

/** Whom to begin with about a debt; one of the platform's products with its lender only where these are told apart. */
export function creditorOf({ product, lender, standing, buyer }: Owed, areParted: boolean): Counterparty | null {
  if (standing === 'sold') return buyer === undefined ? null : { kind: 'other', name: buyer.trim() };
  const usual = usualCounterparty([product]);
  const name = lender?.trim();
  if (usual?.kind === 'platform' && !areParted) return usual;
  if (usual?.kind !== 'platform') return usual && (name === undefined ? usual : { ...usual, name });
  return name === undefined || name === names.lender ? { ...usual, name: names.lender } : { kind: 'bank', name };
}

/** True where a debt was passed on and nobody told to whom. */
const hasNoOwner = ({ standing, buyer }: Owed): boolean => standing === 'sold' && buyer === undefined;

/**
 * The debts that were passed on to somebody whose name was not told, so that no negotiation is about them and none can be
 * begun: who owns them has to be found out.
 * @param all Every negotiation of a person.
 */
export function withoutOwner(all: readonly Road[]): readonly Debt[] {
  const debts = newestList(all)?.debts ?? [];
  return owedDebts(debts).filter(
    (debt) => hasNoOwner(debt) && !all.some(({ facts }) => isSoldInTalk(debt, debts, facts)),
  );
}

/** Sorts after every day. */
const noDay = '9999';

/** Since when a debt is overdue; empty where it is not known to be. */
const overdueSince = ({ standing, since }: Owed): string => (standing === 'overdue' ? (since ?? noDay) : '');

/** Whom to begin with first: whoever went to court, then whoever is owed longest what is overdue, then by their kind. */
const rankOf = (
  { counterparty, products }: Omit<NotBegun, 'overdue'>,
  since: string,
  inCourt: readonly ProductId[],
): string => {
  const kind = counterpartyKinds.indexOf(counterparty.kind);
  if (products.some((product) => inCourt.includes(product))) return `0 ${kind}`;
  return since === '' ? `2 ${kind}` : `1 ${since} ${kind}`;
};

interface Found {
  readonly counterparty: Counterparty;
  readonly products: ProductId[];
  readonly overdue: (number | null)[];
  readonly isBuyer?: true;
  since: string;
}

/**
 * The creditors one owes that no negotiation is with, by the list of debts that was given last and by what was ticked, in
 * the order in which to begin with them. A debt that is disputed or paid is none of theirs; one that was passed on is its
 * buyer's, where that is named.
 * @param all Every negotiation of a person.
 * @param inCourt What court papers are about, where that was told.
 */
export function notBegun(all: readonly Road[], inCourt: readonly ProductId[]): readonly NotBegun[] {
  const debts = newestList(all)?.debts ?? [];
  const owed = owedDebts(debts);
  const sold = owed.filter(({ standing }) => standing === 'sold');
  const open: readonly Owed[] = [
    ...owed.filter(({ standing }) => standing !== 'sold'),
    ...tickedOnly(all, debts).map((product) => ({ product })),
  ];
  const left: readonly Owed[] = [
    ...open.filter((debt) => debt.product !== 'unsure' && !all.some(({ facts }) => isTalkedAbout(debt, facts))),
    ...sold.filter((debt) => !all.some(({ facts }) => isSoldInTalk(debt, debts, facts))),
  ];
  const areParted = isParted(debts, all);
  const found = new Map<string, Found>();
  for (const debt of left) {
    const { product } = debt;
    const counterparty = creditorOf(debt, areParted);
    if (counterparty === null) continue;
    const key = `${counterparty.kind} ${counterparty.name ?? ''}`;
    const isBuyer = debt.standing === 'sold';
    const one = found.get(key) ?? { counterparty, products: [], overdue: [], since: '', ...(isBuyer && { isBuyer }) };
    found.set(key, one);
    if (!one.products.includes(product)) one.products.push(product);
    if (debt.standing === 'overdue' || isBuyer) one.overdue.push(debt.total ?? null);
    const since = overdueSince(debt);
    if (since !== '' && (one.since === '' || since < one.since)) one.since = since;
  }
  return [...found.values()]
    .map(({ since, ...creditor }) => ({ creditor, rank: rankOf(creditor, since, inCourt) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .map(({ creditor }) => creditor);
}
