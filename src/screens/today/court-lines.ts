import type { Brief } from '#brief/brief.ts';
import { bannersOf, type MatterBanner } from '#brief/court-text.ts';
import { freezeLine } from '#brief/freeze-text.ts';
import type { OtherCase } from '#case/record.ts';

/**
 * What the court papers and freezes of a case ask for, and its hearings: their banners stand on its own pages only.
 */
export const courtLines = (
  { court, freezes, today }: Pick<Brief, 'court' | 'freezes' | 'today'>,
  { file }: Pick<OtherCase, 'file'>,
): readonly Pick<MatterBanner, 'id' | 'text'>[] => [
  ...court
    .flatMap((matter) => bannersOf(matter, today))
    .filter(({ id, about }) => about !== 'noted' && !file.dismissed.includes(id)),
  ...freezes.flatMap((freeze) => {
    const text = freeze.isDone ? null : freezeLine(freeze, today);
    return text === null ? [] : [{ id: freeze.id, text }];
  }),
];
