import type { CaseFile } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import type { Answer, Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { isNamed } from './named-debt.ts';
import { nthOf, type ToldAs } from './proposals.ts';
import { mergedIn } from './sides.ts';

/** A sale of a debt that the person has verified: from then on the buyer is who may settle it. */
export interface Sale {
  /** The `nth` of the answer that tells of it: what was sent before went to the lender of then. */
  readonly nth: number;
  /** The day it was told of. */
  readonly on: IsoDate;
  /** The buyer's name; null where nobody typed one, empty where one that was known before was taken away. */
  readonly buyer: string | null;
  /** What was sold, where several are owed and the person said which. */
  readonly product?: ProductId;
  /** Whose debt of that product, where several lenders gave one. */
  readonly lender?: string;
  /** True where all that is talked about is now owed to the buyer, though it is several debts. */
  readonly isOfAll?: boolean;
}

type Told = Pick<Journey, 'answers' | 'past'>;
type Noted = Pick<CaseFile, 'buyer' | 'notes'>;

/**
 * The answers that tell of a verified sale, oldest first. One counts also after a later one that tells of another sale,
 * verified or not; one that was put right at once, before anything else became urgent, never was one.
 */
export function salesTold(journey: Told): readonly Answer[] {
  const tellings = toldTo(journey, 'debtSold');
  const urgent = toldTo(journey, 'urgent');
  return tellings.filter(({ event, nth }, at) => {
    const next = tellings[at + 1]?.nth;
    return event === 'real' && (next === undefined || urgent.some((one) => one.nth > nth && one.nth < next));
  });
}

/** What is noted of the answer that tells of a sale. */
const saleNote = ({ nth }: Pick<Answer, 'nth'>, { notes }: Pick<CaseFile, 'notes'>) => notes[`debtSold#${nth}`] ?? {};

/** A verified sale as it was told, whatever was merged into the case since. */
export type ToldSale = Pick<Sale, 'nth' | 'on' | 'buyer' | 'product'>;

/** The verified sales that a journey itself tells of, oldest first, as they were noted. */
export const salesAsTold = (journey: Told, file: Pick<CaseFile, 'notes'>): readonly ToldSale[] =>
  salesTold(journey).flatMap(({ nth, on }): readonly ToldSale[] => {
    const { buyer = null, product, isMistaken } = saleNote({ nth }, file);
    return isMistaken === true ? [] : [{ nth, on, buyer, ...(product !== undefined && { product }) }];
  });

/** The name that lenders listed after a sale have in common: one that was listed before is the lender that is out. */
function listedAfter(
  { nth, product, lender }: Pick<Sale, 'nth' | 'product' | 'lender'>,
  path: readonly Step[],
): string | null {
  // Of two lenders of one product, it is not known which name took the place of which.
  if (lender !== undefined) return null;
  const listed = path.filter(({ screen }) => screen === 'debts').pop();
  if (listed === undefined || listed.answer.nth <= nth) return null;
  const debts = debtsInTalk(listed.facts);
  const [name, ...more] = namedLenders(
    product === undefined ? debts : debts.filter((debt) => debt.product === product),
  );
  return name === undefined || more.length > 0 ? null : name;
}

/** The sales that a journey itself tells of, oldest first, those taken back left out. */
function ownSales(journey: Told, path: readonly Step[], file: Noted): readonly Sale[] {
  const told = salesTold(journey).map(({ nth, on }) => ({ ...saleNote({ nth }, file), nth, on }));
  const stand = told.filter(({ isMistaken }) => isMistaken !== true);
  const isBare = (sale: (typeof told)[number]) => sale.buyer === undefined && sale.product === undefined;
  // An earlier release kept one name, that of the last buyer.
  const last = stand.filter(isBare).pop();
  const hasName = file.buyer !== undefined || stand.some(({ buyer }) => buyer !== undefined);
  return stand.map((sale): Sale => {
    const { nth, on, product, lender } = sale;
    const buyer = sale.buyer ?? (sale === last ? file.buyer : undefined);
    return {
      nth,
      on,
      buyer: buyer ?? (hasName ? null : listedAfter(sale, path)),
      ...(product !== undefined && { product }),
      ...(lender !== undefined && { lender }),
    };
  });
}

/**
 * The verified sales a case tells of, oldest first, and the last one that a negotiation merged into it told of. Only
 * negotiations with one and the same creditor are merged, so a sale of before the merger leaves nobody else to talk to.
 */
export function salesIn(journey: Journey, path: readonly Step[], file: Noted): readonly Sale[] {
  const own = ownSales(journey, path, file);
  const [first] = journey.merged ?? [];
  if (first === undefined) return own;
  const before = own.filter(({ nth }) => nth <= first.to);
  const merged = mergedIn(journey).flatMap((road) => ownSales(road, roadOf(road).path, file).slice(-1));
  const [ofAll] = [...before.slice(-1), ...merged];
  if (ofAll === undefined) return own;
  const buyer = [ofAll, ...merged].find((sale) => sale.buyer !== null)?.buyer ?? file.buyer ?? null;
  const { nth, on } = ofAll;
  return [...before.slice(0, -1), { nth, on, buyer, isOfAll: true }, ...own.filter((sale) => sale.nth > first.to)];
}

/** The sales that were told of before an answer. */
export const salesBefore = (sales: readonly Sale[], told: ToldAs): readonly Sale[] =>
  sales.filter(({ nth }) => nth < nthOf(told));

/**
 * Who owns what was sold now: the last sale of each debt, with the name it was given first where it was told of again
 * without one.
 * @param isOne True where all sales are of one debt.
 */
export function lastSales(sales: readonly Sale[], isOne: boolean): readonly Sale[] {
  const last = new Map<string, Sale>();
  let unknown = '';
  for (const sale of sales) {
    if (sale.product === undefined) unknown = sale.buyer || unknown;
    const of = isOne ? '' : `${sale.product ?? unknown} ${sale.lender ?? ''}`;
    const buyer = sale.buyer ?? last.get(of)?.buyer ?? null;
    // What was said of a part before, a name since corrected among it, is over.
    if (sale.isOfAll === true) last.clear();
    last.delete(of);
    last.set(of, { ...sale, buyer });
  }
  return [...last.values()];
}

/** What is talked about, and what of it was sold. */
export interface Sold {
  readonly debts: readonly Debt[];
  readonly products: readonly ProductId[];
  readonly sales: readonly Sale[];
}

/** True where a single debt is talked about. */
export const isOneDebt = ({ debts, products }: Sold): boolean => Math.max(debts.length, products.length) === 1;

/** True where all that is talked about was sold: then the buyers alone may settle it. */
export function isAllSold(of: Sold): boolean {
  const { debts, products, sales } = of;
  if (sales.some(({ isOfAll }) => isOfAll === true)) return true;
  const isSold = (id: ProductId): boolean => sales.some(({ product }) => product === id);
  const isDebtSold = (debt: Debt): boolean => sales.some((sale) => isNamed(debt, sale, debts));
  return sales.length > 0 && (isOneDebt(of) || (products.every(isSold) && debts.every(isDebtSold)));
}

/** The sales since something was told, of all that is talked about or of a part: not all of it is still owed to whom it went. */
export const salesAfter = (sales: readonly Sale[], told: ToldAs): readonly Sale[] =>
  sales.filter(({ nth }) => nth > nthOf(told));

/** The sales since something was told, where they leave nobody to talk to of those it went to; empty where they do not. */
export const soldSince = (of: Sold, told: ToldAs): readonly Sale[] => (isAllSold(of) ? salesAfter(of.sales, told) : []);

/** True where somebody said that a debt was sold, and the person has not found out yet whether it was. */
export const isSaleUnverified = (journey: Told): boolean =>
  toldTo(journey, 'debtSold').slice(-1)[0]?.event === 'pending';

/** True where what is in force was agreed with the lender, who has sold since: it holds against whoever bought. */
export const isSoldSinceAgreed = ({
  sales,
  facts,
}: Pick<Sold, 'sales'> & { readonly facts: Pick<Facts, 'inForce'> }): boolean =>
  facts.inForce !== null && salesAfter(sales, `finalTerms#${facts.inForce.nth}`).length > 0;
