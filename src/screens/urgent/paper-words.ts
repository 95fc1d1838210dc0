import type { Sentence } from '#content/types.ts';
import { type CourtPaper, hasCourtTerm } from '#rules/court-papers.ts';
import type { CourtSituation } from '#rules/court-situation.ts';
import { heirsAlways, heirsCourt } from '#words/urgent/court-heirs.ts';
import { type CourtWords, courtWords, forEveryPaper } from '#words/urgent/court-situations.ts';

interface Paper {
  readonly situation: CourtSituation;
  readonly paper: CourtPaper;
  readonly isFiled: boolean;
  /** True where the borrower has died, so that it is about what relatives owe. */
  readonly isHeir: boolean;
}

/** What to do about a court paper. */
export function paperWords({ situation, paper, isFiled, isHeir }: Paper): CourtWords {
  if (!isHeir || paper === 'unsure') return courtWords[situation];
  return heirsCourt[isFiled && hasCourtTerm(paper) ? 'filed' : paper];
}

/** What holds for every paper; relatives talk about no terms. */
export const forEachPaper = (isHeir: boolean): readonly Sentence[] =>
  isHeir ? [...forEveryPaper.slice(0, 2), heirsAlways] : forEveryPaper;
