import type { Position } from '#machines/replay.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isOwedTo, usualCounterparty } from '#rules/counterparty.ts';

type Road = Pick<Position, 'path' | 'facts'>;

/** A creditor one owes and talks to in no negotiation, with what is owed there. */
export interface NotBegun {
  readonly counterparty: Counterparty;
  readonly products: readonly ProductId[];
}

/** The list of debts that was given last; of two of one day, that of the negotiation that comes first. */
export function newestDebts(all: readonly Road[]): Facts['debts'] {
  const told = all.flatMap(({ facts, path }) => {
    const [last] = path.filter(({ screen }) => screen === 'debts').slice(-1);
    return last === undefined ? [] : [{ on: last.answer.on, debts: facts.debts }];
  });
  return told.sort((one, other) => other.on.localeCompare(one.on))[0]?.debts ?? null;
}

type Owed = Pick<Debt, 'product' | 'lender'>;

/** True where a debt is talked about in a negotiation; where nobody was told to be its counterparty, with whoever lent. */
const isTalkedAbout = (debt: Owed, { counterparty, products }: Facts): boolean =>
  counterparty === null
    ? debt.product !== 'others' || products.every((product) => product === 'others')
    : isOwedTo(counterparty, debt);

/**
 * The creditors one owes that no negotiation is with, by the list of debts that was given last and by what was ticked. A
 * debt that was passed on, is disputed or paid is none of theirs.
 * @param all Every negotiation of a person.
 */
export function notBegun(all: readonly Road[]): readonly NotBegun[] {
  const debts = newestDebts(all) ?? [];
  const ticked = all
    .flatMap(({ facts }) => facts.products)
    .filter((id) => !debts.some(({ product }) => product === id));
  const owed: readonly Owed[] = [
    ...owedDebts(debts).filter(({ standing }) => standing !== 'sold'),
    ...ticked.map((product) => ({ product })),
  ];
  const left = owed.filter((debt) => debt.product !== 'unsure' && !all.some(({ facts }) => isTalkedAbout(debt, facts)));
  const found = new Map<string, { counterparty: Counterparty; products: ProductId[] }>();
  for (const { product, lender } of left) {
    const usual = usualCounterparty([product]);
    if (usual === null) continue;
    const name = usual.kind === 'platform' ? undefined : lender?.trim();
    const key = `${usual.kind} ${name ?? ''}`;
    const one = found.get(key) ?? { counterparty: name === undefined ? usual : { ...usual, name }, products: [] };
    found.set(key, one);
    if (!one.products.includes(product)) one.products.push(product);
  }
  return [...found.values()];
}
