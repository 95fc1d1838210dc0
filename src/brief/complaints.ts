import type { CaseFile, NoteKey } from '#case/schemas.ts';
import type { Step } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { FiledComplaint } from '#model/values.ts';

/** A complaint that was filed, with what came of it. */
export interface ToldComplaint extends FiledComplaint {
  /** The `nth` of its answer. */
  readonly nth: number;
  /** The number it was given, as noted. */
  readonly number: string | null;
  /** The day on which the person told that nothing came of it. */
  readonly noResultOn: IsoDate | null;
}

/** The key of the note that keeps the number of the complaint which a step reports as filed. */
export const complaintNote = ({ key, answer }: Pick<Step, 'key' | 'answer'>): NoteKey => `${key}#${answer.nth}`;

/** Every complaint along the path, oldest first. */
export const complaintsOn = (path: readonly Step[], notes: CaseFile['notes']): readonly ToldComplaint[] =>
  path.flatMap((step, at): readonly ToldComplaint[] => {
    if (step.screen !== 'complaint' || step.answer.event !== 'filed') return [];
    const result = path[at + 1];
    const isOver = result?.screen === 'outsideResult' && result.answer.event === 'nothing';
    return [
      {
        ...(step.answer.value as FiledComplaint),
        nth: step.answer.nth,
        number: notes[complaintNote(step)]?.ticket?.trim() || null,
        noResultOn: isOver ? result.answer.on : null,
      },
    ];
  });

/** The last complaint to the lender, where nothing else was complained about to the platform since; null where none was. */
export function lastToLender(complaints: readonly ToldComplaint[]): ToldComplaint | null {
  const [last] = complaints.filter(({ to }) => to === 'lender' || to === 'platform').slice(-1);
  return last?.to === 'lender' ? last : null;
}

interface Told {
  readonly complaints: readonly ToldComplaint[];
  readonly incidents: CaseFile['incidents'];
}

/** Where to go next: to the police with a threat that they do not know of, to the platform after the lender. */
export interface NextRung {
  readonly to: 'police' | 'platform';
  /** The complaint to the lender that nothing came of; null where there is none. */
  readonly after: ToldComplaint | null;
}

/** The next rung of the ladder of complaints; null where nothing calls for one. */
export function nextRung({ complaints, incidents }: Told): NextRung | null {
  const lender = lastToLender(complaints);
  const after = lender === null || lender.noResultOn === null ? null : lender;
  const isThreatened = incidents.some(({ kind }) => kind === 'threat');
  if (isThreatened && !complaints.some(({ to }) => to === 'police')) return { to: 'police', after };
  return after === null ? null : { to: 'platform', after };
}
