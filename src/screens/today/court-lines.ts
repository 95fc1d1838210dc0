import type { Brief } from '#brief/brief.ts';
import type { CourtMatter } from '#brief/court.ts';
import { bannersOf, type MatterBanner } from '#brief/court-text.ts';
import { freezeLine } from '#brief/freeze-text.ts';
import type { OtherCase } from '#case/record.ts';
import type { IsoDate } from '#model/dates.ts';

type OfCourt = Pick<Brief, 'court' | 'freezes' | 'today'>;
type Dismissed = Pick<OtherCase, 'file'>;

const bannersTo = (matter: CourtMatter, today: IsoDate, { file }: Dismissed): readonly MatterBanner[] =>
  bannersOf(matter, today).filter(({ id, about }) => about !== 'noted' && !file.dismissed.includes(id));

/** What a court paper asks for whose last day is over or not known: no day that comes tells of it. */
export const courtLinesWithoutDay = ({ court, today }: Pick<OfCourt, 'court' | 'today'>, other: Dismissed) =>
  court
    .filter(({ term }) => term === null || term.last < today)
    .flatMap((matter) => {
      const { product, lender } = matter;
      const lines = bannersTo(matter, today, other).filter(({ about }) => about === 'act');
      return lines.map(({ id, text }) => ({ id, text, ...(product !== null && { of: { product, lender } }) }));
    });

/**
 * What the court papers and freezes of a case ask for, and its hearings: their banners stand on its own pages only.
 */
export const courtLines = (
  { court, freezes, today }: OfCourt,
  other: Dismissed,
): readonly Pick<MatterBanner, 'id' | 'text'>[] => [
  ...court.flatMap((matter) => bannersTo(matter, today, other)),
  ...freezes.flatMap((freeze) => {
    const text = freeze.isDone ? null : freezeLine(freeze, today);
    return text === null ? [] : [{ id: freeze.id, text }];
  }),
];
