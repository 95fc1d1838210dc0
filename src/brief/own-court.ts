import { courtNoteOf, courtPapersOf } from '#case/court-papers.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { courtPaperKinds } from '#model/court.ts';
import type { ProductId } from '#model/values.ts';
import { debtsInTalk, type Facts, isJudged } from '#rules/case-facts.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import type { CourtMatter } from './court.ts';
import { isNamed } from './named-debt.ts';
import { ownProducts } from './own-products.ts';

type Matter = Pick<CourtMatter, 'product'> & Partial<Pick<CourtMatter, 'lender'>>;

/** True where a court paper was said to be about a debt that is talked about with somebody else. */
export function isElsewhere({ product, lender }: Matter, facts: Facts): boolean {
  const own = ownProducts(facts);
  if (product === null || own.length === 0 || own.includes('unsure')) return false;
  if (!own.includes(product)) return true;
  const { counterparty } = facts;
  return lender != null && counterparty !== null && !isOwedTo(counterparty, { product, lender });
}

/**
 * Which of several lenders one talks to at once a court paper is of: to the others it is none of theirs. Null where one
 * lender is talked to, and where it was not said.
 */
export function onlyFor({ product, lender = null }: Matter, facts: Facts): string | null {
  const debts = debtsInTalk(facts).filter(({ standing }) => standing !== 'sold');
  const lenders = namedLenders(debts);
  // Before the list, as one looks back: a lender is noted only of a product that several lent under.
  if (facts.debts === null && lender !== null) return facts.counterparty?.name === undefined ? lender : null;
  if (lenders.length < 2 || product === null) return null;
  const named = debts.find((debt) => isNamed(debt, { product, lender }, debts))?.lender ?? lender;
  return named !== null && lenders.includes(named) ? named : null;
}

/** The furthest that a court has come by these papers. */
export const furthestOf = (court: readonly Pick<CourtMatter, 'paper'>[]): Facts['courtCase'] =>
  [...courtPaperKinds].reverse().find((kind) => court.some(({ paper }) => paper === kind)) ?? null;

type Paper = Matter & Pick<CourtMatter, 'paper'>;

/** True where a court has decided about the debt of one of several lenders that are talked to at once. */
const isDecidedForOne = (matter: Paper, facts: Facts): boolean =>
  isJudged({ courtCase: matter.paper }) && onlyFor(matter, facts) !== null;

/**
 * The facts of a negotiation without what a court said of a debt to somebody else: to the other side it is none of theirs,
 * and what belongs to one debt is not said of another. What was decided about one of several lenders talked to at once
 * opens no talk with all of them: for these together the matter is in court, and not decided until it is about each.
 */
export function withOwnCourt(facts: Facts, court: readonly Paper[]): Facts {
  if (facts.courtCase === null) return facts;
  const own = court.filter((matter) => !isElsewhere(matter, facts));
  const decided = own.filter((matter) => isDecidedForOne(matter, facts));
  const debts = debtsInTalk(facts);
  const isForEach = debts.length > 0 && debts.every((debt) => decided.some((matter) => isNamed(debt, matter, debts)));
  const told = own.map((matter) => (!isForEach && decided.includes(matter) ? { paper: 'summons' as const } : matter));
  const isAll = own.length === court.length && told.every((matter, at) => matter === own[at]);
  return isAll ? facts : { ...facts, courtCase: furthestOf(told) };
}

/** The same for what is made without a brief, by the notes of the papers. */
export function ownCourtIn(
  facts: Facts,
  { journey, file }: { readonly journey: Journey; readonly file: CaseFile },
): Facts {
  if (facts.courtCase === null) return facts;
  const court = courtPapersOf(journey, file).map((told) => {
    const { product = null, lender = null } = courtNoteOf(file, told);
    return { paper: told.paper, product, lender };
  });
  return withOwnCourt(facts, court);
}

/** The products that court papers were said to be about which are not over. */
export const inCourt = ({ court }: Pick<CaseFile, 'court'>): readonly ProductId[] =>
  Object.values(court).flatMap((note) =>
    note?.product === undefined || note.closedOn !== undefined ? [] : [note.product],
  );
