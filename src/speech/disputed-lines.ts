import type { Brief } from '#brief/brief.ts';
import { disputedWords as words } from '#words/speech/disputed.ts';

type Sources = Pick<Brief, 'disputedLoans' | 'facts'>;

/** True while one of the loans is not theirs and no list tells which: what is ticked as owed may be it. */
const isDoubtful = ({ disputedLoans, facts }: Sources): boolean => facts.debts === null && disputedLoans.length > 0;

/** That a loan is not theirs, so that no promise covers it, until a list of what is owed leaves it out. */
export const disputedLines = (brief: Sources): readonly string[] => (isDoubtful(brief) ? [words.line] : []);

/** The brief without the names of what is owed, where one of several products may be the loan that is not theirs. */
export function withoutDoubtfulNames(brief: Brief): Brief {
  const { products } = brief;
  return isDoubtful(brief) && products.length > 1 ? { ...brief, products: products.map(() => 'unsure') } : brief;
}
