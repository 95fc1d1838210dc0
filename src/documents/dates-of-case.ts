import type { CaseFile } from '#case/record.ts';
import type { Position } from '#machines/replay.ts';
import { courtDates } from '#machines/road-view.ts';
import { type Journey, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Brief } from './brief.ts';

export type DateKind =
  | 'promised'
  | 'submitted'
  | 'firstPayment'
  | 'agreedPayment'
  | 'reminder'
  | 'courtDoBy'
  | 'followUp';

export interface CaseDate {
  readonly kind: DateKind;
  readonly on: IsoDate;
}

interface Sources {
  readonly brief: Brief;
  readonly road: Pick<Position, 'path'>;
  readonly journey: Journey;
  readonly file: Pick<CaseFile, 'reminder'>;
}

/** Every day the case knows of, earliest first. A court day stays, also when its strip was taken away. */
export function datesOfCase({ brief, road, journey, file }: Sources): readonly CaseDate[] {
  const { facts, contacts } = brief;
  const followUps = road.path.filter(({ key, answer }) => screenOf(key) === 'followUp' && answer.event === 'rest');
  const court = courtDates(journey);
  const dates: readonly (CaseDate | null)[] = [
    ...court.map(({ doBy }) => ({ kind: 'courtDoBy', on: doBy }) as const),
    ...contacts.map(({ promisedOn }) => (promisedOn === null ? null : ({ kind: 'promised', on: promisedOn } as const))),
    ...followUps.map(({ answer }) => ({ kind: 'followUp', on: answer.value as IsoDate }) as const),
    ...facts.submittedOn.map((on) => ({ kind: 'submitted', on }) as const),
    facts.agreed === null && facts.plan !== null ? { kind: 'firstPayment', on: facts.plan.first } : null,
    facts.agreed === null ? null : { kind: 'agreedPayment', on: facts.agreed.first },
    file.reminder === undefined ? null : { kind: 'reminder', on: file.reminder },
  ];
  return dates.filter((date): date is CaseDate => date !== null).sort((one, other) => one.on.localeCompare(other.on));
}
