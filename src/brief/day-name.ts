import { fill } from '#text/fill.ts';
import { result } from '#words/result/result.ts';
import { addedSinceWords } from '#words/speech/added-since.ts';
import { coveredNames } from './added-since.ts';
import type { Brief } from './brief.ts';
import type { CaseDate, PaperDebt } from './dates.ts';
import { isElsewhere } from './own-court.ts';
import { debtName } from './own-products.ts';

// Whom the case is with is not who sent a paper: only a lender that was named with it is told.
const nameOf = ({ product, lender }: PaperDebt): string =>
  debtName({ product, ...(lender !== null && { lender }) }, { counterparty: null });

/** The debt that a day of a court is about, where the case it was told in is about others; else null. */
export const debtElsewhere = ({ of }: Pick<CaseDate, 'of'>, { facts }: Pick<Brief, 'facts'>): string | null =>
  of !== undefined && isElsewhere(of, facts) ? nameOf(of) : null;

/** The debt of a court's day among several of a case, or beside them; null where there is only the one. */
export const paperDebt = ({ of }: Pick<CaseDate, 'of'>, { facts, products }: Brief): string | null =>
  of !== undefined && (products.length > 1 || isElsewhere(of, facts)) ? nameOf(of) : null;

/**
 * What a day is for; an instalment of an agreement that does not cover all that is owed there names what it covers, and a
 * court's day the debt its paper is about.
 */
export function dayName(date: Pick<CaseDate, 'kind' | 'of'>, brief: Brief): string {
  const what = result.dates[date.kind];
  const debts = /^(agreed|due|told)Payment$/.test(date.kind) ? coveredNames(brief) : paperDebt(date, brief);
  return debts === null ? what : fill(addedSinceWords.day, { debts, what });
}
