import { type Brief, briefOf } from '#brief/brief.ts';
import { announcedDays } from '#case/announced-days.ts';
import { emptyFile } from '#case/record.ts';
import type { CaseFile } from '#case/schemas.ts';
import { roadOf } from '#machines/road-view.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Walk } from './story.ts';

/** The notes of a case as far as a test cares. */
export const fileWith = (part: Partial<CaseFile> = {}): CaseFile => ({ ...emptyFile, ...part });

/** The brief of a story where it stands, with urgent matters passed over as the app does. */
export const briefOfWalk = ({ journey, today }: Walk, file: CaseFile = emptyFile, on: IsoDate = today): Brief =>
  briefOf({ road: roadOf(journey), journey, file, workingDays: announcedDays }, on);
