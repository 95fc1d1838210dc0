import { courtNoteOf, courtPapersOf } from '#case/court-papers.ts';
import type { CaseFile, CourtNote } from '#case/schemas.ts';
import type { CourtPaperTold } from '#machines/court-papers.ts';
import { type Journey, journeysIn } from '#model/answers.ts';
import type { CourtPaperKind } from '#model/court.ts';
import type { AnsweredId } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { isSameName } from '#rules/counterparty.ts';

/** A paper with what was noted of the case it belongs to. */
export type NotedPaper = Pick<CourtPaperTold, 'key' | 'paper' | 'servedOn'> &
  Pick<CourtNote, 'caseNumber' | 'product' | 'lender'>;

/** What is told later about the same claim and leaves nothing to do about a paper of the kind. */
const overtakenBy: Readonly<Record<CourtPaperKind, readonly CourtPaperKind[]>> = {
  order: ['judgment', 'settlement', 'enforcement', 'enforcementNotice'],
  summons: ['judgment', 'settlement', 'enforcement', 'enforcementNotice'],
  judgment: ['enforcement', 'enforcementNotice'],
  settlement: ['enforcement', 'enforcementNotice'],
  enforcement: [],
  enforcementNotice: [],
};

const numberOf = ({ key }: Pick<NotedPaper, 'key'>): number => Number(key.slice(key.indexOf('#') + 1));

/** A paper that is told of later comes earlier where its day says so, as a decision of before a new claim. */
const isLater = (paper: NotedPaper, than: NotedPaper): boolean =>
  numberOf(paper) > numberOf(than) &&
  (paper.servedOn === null || than.servedOn === null || paper.servedOn >= than.servedOn);

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** True where both carry one case number. */
function isOneNumber({ caseNumber: one = '' }: NotedPaper, { caseNumber: other = '' }: NotedPaper): boolean {
  return withoutSpaces(one) !== '' && withoutSpaces(one) === withoutSpaces(other);
}

/** The only debt that was ever told of; null where there are several, or none is known by its product. */
export function onlyDebtIn(journey: Journey): ProductId | null {
  const told = (screen: AnsweredId) =>
    journeysIn(journey)
      .flatMap(({ answers, setAside }) => [...Object.entries(answers), ...Object.entries(setAside)])
      .flatMap(([key, given]) => (key.split('@')[0] === screen && Array.isArray(given?.value) ? [given.value] : []));
  const lists: readonly (readonly Debt[])[] = told('debts');
  const ticked: readonly (readonly ProductId[])[] = told('products');
  const products = new Set([...ticked.flat(), ...lists.flat().map(({ product }) => product)]);
  const [only] = products;
  const isOne = products.size === 1 && lists.every((debts) => debts.length <= 1);
  return isOne && only !== undefined && only !== 'unsure' ? only : null;
}

/** True where both are known to be of one claim: by the case number, else by the debt. */
function isOneClaim(one: NotedPaper, other: NotedPaper, only: ProductId | null): boolean {
  if (isOneNumber(one, other)) return true;
  const product = one.product ?? only;
  const otherProduct = other.product ?? only;
  if (product === null || product !== otherProduct) return false;
  const [lender, otherLender] = [one.lender, other.lender];
  if (lender !== undefined && otherLender !== undefined) return isSameName(lender, otherLender);
  // Of several lenders, and of those of other loans, each may have gone to court.
  return lender === otherLender && (product !== 'others' || product === only);
}

/** Every paper with what was noted of the case it belongs to, as they stand in a record. */
export const notedPapers = (
  journey: Journey,
  file: Pick<CaseFile, 'court' | 'dismissed'>,
): readonly (CourtPaperTold & NotedPaper)[] =>
  courtPapersOf(journey, file).map((paper) => {
    const { caseNumber, product, lender } = courtNoteOf(file, paper);
    return {
      ...paper,
      ...(caseNumber !== undefined && { caseNumber }),
      ...(product !== undefined && { product }),
      ...(lender !== undefined && { lender }),
    };
  });

/**
 * True where a later decision about the same claim leaves nothing to do about a paper: the answer once it is judged, an
 * appeal once that is enforced. Where it is not known that both are of one claim, each keeps its days.
 */
export const isOvertaken = (paper: NotedPaper, all: readonly NotedPaper[], only: ProductId | null): boolean =>
  all.some(
    (other) =>
      overtakenBy[paper.paper].includes(other.paper) && isLater(other, paper) && isOneClaim(paper, other, only),
  );

/** True where a later decision would leave nothing to do about it if it were of the same claim, which is not known. */
export const mayBeOvertaken = (paper: NotedPaper, all: readonly NotedPaper[], only: ProductId | null): boolean =>
  !isOvertaken(paper, all, only) &&
  all.some(
    (other) =>
      overtakenBy[paper.paper].includes(other.paper) &&
      isLater(other, paper) &&
      (paper.product === undefined || other.product === undefined) &&
      only === null,
  );
