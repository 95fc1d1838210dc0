import type { CaseFile } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import type { Answers } from '#model/answers.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import { namedLenders } from '#rules/named-lenders.ts';
import { nthOf, type ToldAs } from './proposals.ts';

/** A sale of the debt that the person has verified: from then on the buyer is who may settle it. */
export interface Sale {
  /** The `nth` of the answer that tells of it: what was sent before went to the lender of then. */
  readonly nth: number;
  /** The buyer's name; null where nobody typed one. */
  readonly buyer: string | null;
}

/** True where a sale of the debt was checked and is real, as told last. */
export const isSoldTold = ({ debtSold }: Answers): boolean => debtSold?.event === 'real';

/**
 * The verified sale a case tells of; null where there is none. A lender listed after the sale is the buyer; one that was
 * listed before is the lender that is out.
 */
export function saleTold(answers: Answers, path: readonly Step[], { buyer }: Pick<CaseFile, 'buyer'>): Sale | null {
  const { debtSold } = answers;
  if (debtSold === undefined || !isSoldTold(answers)) return null;
  const { nth } = debtSold;
  if (buyer !== undefined) return { nth, buyer };
  const listed = path.filter(({ screen }) => screen === 'debts').pop();
  const [name, ...more] =
    listed !== undefined && listed.answer.nth > nth ? namedLenders(debtsInTalk(listed.facts)) : [];
  return { nth, buyer: name === undefined || more.length > 0 ? null : name };
}

/** The sale where it was told of before an answer; null where nothing was sold yet. */
export const saleBefore = (sale: Sale | null, told: ToldAs): Sale | null =>
  sale !== null && sale.nth < nthOf(told) ? sale : null;
