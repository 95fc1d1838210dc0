import type { Brief } from '#brief/brief.ts';
import { type CourtMatter, nextCourtDay } from '#brief/court.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { courtSpeech as words } from '#words/speech/court.ts';

const ofKind = ({ court }: Pick<Brief, 'court'>, paper: CourtMatter['paper']): readonly CourtMatter[] =>
  court.filter((matter) => matter.paper === paper);

/**
 * The sentence that names the court paper received last, with the day to act by while its term runs, and what an
 * agreement has to say about it. Empty where there is none.
 */
export function courtLines(brief: Pick<Brief, 'facts' | 'court' | 'today'>): readonly string[] {
  const { courtCase } = brief.facts;
  if (courtCase === null) return [];
  const { today } = brief;
  const day = hasCourtTerm(courtCase) ? nextCourtDay(ofKind(brief, courtCase), today) : null;
  const by = day === null ? '' : fill(words.by, { date: shortDateText(day, today) });
  const named = fill(words.spoken[courtCase] as typeof words.spoken.order, { by });
  return courtCase === 'order' || courtCase === 'summons' ? [`${named}${words.askAbout[courtCase]}`] : [named];
}
