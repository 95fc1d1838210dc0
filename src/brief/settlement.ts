import { courtNoteOf } from '#case/court-papers.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import type { Facts } from '#rules/case-facts.ts';
import type { Brief } from './brief.ts';
import type { CourtMatter } from './court.ts';
import { isOvertaken, notedPapers, onlyDebtIn } from './overtaken.ts';
import { isElsewhere } from './own-court.ts';

type Paper = Pick<CourtMatter, 'paper' | 'product' | 'lender' | 'closedOn' | 'isOvertaken'>;

/** True for a settlement before a court that is neither over nor enforced, about a debt that is talked about here. */
export const isOpenSettlement = (matter: Paper, facts: Facts): boolean =>
  matter.paper === 'settlement' && matter.closedOn === null && !matter.isOvertaken && !isElsewhere(matter, facts);

/** True where a settlement is open beside an agreement in force: what is missed of that is no ordinary matter. */
export const isSettledInCourt = ({ facts, court }: Pick<Brief, 'facts' | 'court'>): boolean =>
  facts.inForce !== null && court.some((matter) => isOpenSettlement(matter, facts));

/** The same for what is made without a brief. */
export const isSettledInCourtBy = (
  facts: Facts,
  { journey, file }: { readonly journey: Journey; readonly file: Pick<CaseFile, 'court' | 'dismissed'> },
): boolean => {
  if (facts.inForce === null) return false;
  const papers = notedPapers(journey, file);
  const only = onlyDebtIn(journey);
  return papers.some((told) => {
    const { product = null, lender = null, closedOn = null } = courtNoteOf(file, told);
    const isOver = isOvertaken(told, papers, only);
    return isOpenSettlement({ ...told, product, lender, closedOn, isOvertaken: isOver }, facts);
  });
};
