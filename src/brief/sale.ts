import type { CaseFile } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import { type Answers, type Journey, journeysIn } from '#model/answers.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { nthOf, type ToldAs } from './proposals.ts';

/** A sale of the debt that the person has verified: from then on the buyer is who may settle it. */
export interface Sale {
  /** The `nth` of the answer that tells of it: what was sent before went to the lender of then. */
  readonly nth: number;
  /** The buyer's name; null where nobody typed one. */
  readonly buyer: string | null;
  /** True where all that is talked about is now owed to the buyer, though it is several debts. */
  readonly isOfAll?: boolean;
}

/** True where a sale of the debt was checked and is real, as told last. */
export const isSoldTold = ({ debtSold }: Answers): boolean => debtSold?.event === 'real';

/**
 * The verified sale a case tells of; null where there is none. A lender listed after the sale is the buyer; one that was
 * listed before is the lender that is out.
 */
function saleTold(answers: Answers, path: readonly Step[], { buyer }: Pick<CaseFile, 'buyer'>): Sale | null {
  const { debtSold } = answers;
  if (debtSold === undefined || !isSoldTold(answers)) return null;
  const { nth } = debtSold;
  if (buyer !== undefined) return { nth, buyer };
  const listed = path.filter(({ screen }) => screen === 'debts').pop();
  const [name, ...more] =
    listed !== undefined && listed.answer.nth > nth ? namedLenders(debtsInTalk(listed.facts)) : [];
  return { nth, buyer: name === undefined || more.length > 0 ? null : name };
}

/**
 * The verified sale a case tells of, or one that a negotiation merged into it told of. Only negotiations with one and the
 * same creditor are merged, so a sale of before the merger leaves nobody else to talk to.
 */
export function saleIn(journey: Journey, path: readonly Step[], file: Pick<CaseFile, 'buyer'>): Sale | null {
  const own = saleTold(journey.answers, path, file);
  const [first] = journey.merged ?? [];
  if (first === undefined || (own !== null && own.nth > first.to)) return own;
  const roads = journeysIn(journey).slice(1);
  const [sale = null] = [own, ...roads.map((road) => saleTold(road.answers, roadOf(road).path, file))]
    .filter((told) => told !== null)
    .slice(0, 1);
  return sale && { ...sale, isOfAll: true };
}

/** The sale where it was told of before an answer; null where nothing was sold yet. */
export const saleBefore = (sale: Sale | null, told: ToldAs): Sale | null =>
  sale !== null && sale.nth < nthOf(told) ? sale : null;
