import { courtNoteOf, courtPapersOf } from '#case/court-papers.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { courtPaperKinds } from '#model/court.ts';
import type { ProductId } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import type { CourtMatter } from './court.ts';
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
 * The facts of a negotiation without what a court said of a debt to somebody else: to the other side it is none of theirs,
 * and what belongs to one debt is not said of another.
 */
export function withOwnCourt(facts: Facts, court: readonly (Matter & Pick<CourtMatter, 'paper'>)[]): Facts {
  const own = court.filter((matter) => !isElsewhere(matter, facts));
  if (facts.courtCase === null || own.length === court.length) return facts;
  const furthest = [...courtPaperKinds].reverse().find((kind) => own.some(({ paper }) => paper === kind));
  return { ...facts, courtCase: furthest ?? null };
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
