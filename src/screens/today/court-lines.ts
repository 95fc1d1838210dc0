import type { Brief } from '#brief/brief.ts';
import { type CourtMatter, namedPassed } from '#brief/court.ts';
import { bannersOf, type MatterBanner } from '#brief/court-text.ts';
import type { PaperDebt } from '#brief/dates.ts';
import { type Freeze, reviewBy } from '#brief/freeze.ts';
import { freezeLine } from '#brief/freeze-text.ts';
import { unseenPaper } from '#brief/unseen-paper.ts';
import type { OtherCase } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';
import { actBy } from '#rules/court-term.ts';
import { unseenPaperWords } from '#words/engine/unseen-paper.ts';

type OfCourt = Pick<Brief, 'court' | 'freezes' | 'today'>;
type Other = Pick<OtherCase, 'file' | 'journey'>;

const bannersTo = (matter: CourtMatter, today: IsoDate, { file }: Pick<Other, 'file'>): readonly MatterBanner[] =>
  bannersOf(matter, today).filter(({ id, about }) => about !== 'noted' && !file.dismissed.includes(id));

/** That a paper came of which no day is known, so that it is due today; its card stands on its own pages only. */
function unseenLines({ journey, file }: Other): readonly Pick<MatterBanner, 'id' | 'text'>[] {
  const unseen = unseenPaper(journey, file);
  return unseen === null ? [] : [{ id: 'unseen', text: unseenPaperWords.elsewhere[unseen.kind] }];
}

/** What a court asks for in another case, above all that lists the cases. */
interface LineOnTop extends Pick<MatterBanner, 'id' | 'text'> {
  /** The debt of its paper, where that was said; missing for a freeze and for what is not told yet. */
  readonly of?: PaperDebt | null;
}

/** By when a banner of a court paper asks for something: today where the last day is over or not known, or a printed one passed. */
function askedBy(matter: CourtMatter, { about }: MatterBanner, today: IsoDate): IsoDate | null {
  const { term, hearing } = matter;
  if (about === 'hearing') return hearing === null || hearing.on < today ? null : hearing.on;
  return term === null || term.last < today || namedPassed(matter, today) !== null ? today : actBy(term, today);
}

/** What a freeze asks for, and by when: today where its last day is over or not known; null where a day to come tells it. */
function freezeAsks(freeze: Freeze, today: IsoDate): { readonly text: string; readonly by: IsoDate | null } | null {
  const { isDone, review, objection } = freeze;
  const text = isDone ? null : freezeLine(freeze, today);
  if (text === null) return null;
  if (review !== null) return { text, by: reviewBy(review, today) ?? today };
  return { text, by: objection === null || today > objection.decideBy ? today : null };
}

/** True where no day to come tells of a freeze. */
const isFreezeLate = ({ review }: Freeze, by: IsoDate | null, today: IsoDate): boolean =>
  by === today && (review === null || review.last < today);

/** What a court asks for in a case until a day, what has no day to come included. */
export function courtLinesOnTop(
  { court, freezes, today }: OfCourt,
  other: Other,
  until: IsoDate,
): readonly LineOnTop[] {
  const isAsked = (by: IsoDate | null): boolean => by !== null && by <= until;
  return [
    ...unseenLines(other),
    ...court.flatMap((matter) => {
      const { product, lender } = matter;
      const of = product === null ? null : { product, lender };
      const lines = bannersTo(matter, today, other).filter((line) => isAsked(askedBy(matter, line, today)));
      return lines.map(({ id, text }) => ({ id, text, of }));
    }),
    ...freezes.flatMap((freeze): readonly LineOnTop[] => {
      const asks = freezeAsks(freeze, today);
      return asks !== null && isAsked(asks.by) ? [{ id: freeze.id, text: asks.text }] : [];
    }),
  ];
}

/** True where a court asks for something whose last day is over or not known: no day that comes tells of it. */
export const hasCourtLineWithoutDay = ({ court, freezes, today }: OfCourt, other: Other): boolean =>
  unseenLines(other).length > 0 ||
  freezes.some((freeze) => isFreezeLate(freeze, freezeAsks(freeze, today)?.by ?? null, today)) ||
  court.some(
    (matter) =>
      (matter.term === null || matter.term.last < today) &&
      bannersTo(matter, today, other).some(({ about }) => about === 'act'),
  );

/**
 * What the court papers and freezes of a case ask for, and its hearings: their banners stand on its own pages only.
 */
export const courtLines = (
  { court, freezes, today }: OfCourt,
  other: Other,
): readonly Pick<MatterBanner, 'id' | 'text'>[] => [
  ...unseenLines(other),
  ...court.flatMap((matter) => bannersTo(matter, today, other)),
  ...freezes.flatMap((freeze) => {
    const text = freeze.isDone ? null : freezeLine(freeze, today);
    return text === null ? [] : [{ id: freeze.id, text }];
  }),
];
