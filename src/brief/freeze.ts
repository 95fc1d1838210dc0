import type { CaseFile } from '#case/schemas.ts';
import { type FreezeTold, formerFreezeIdOf, freezeIdOf, freezesTold } from '#machines/freezes.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { type ObjectionDays, objectionDays, type ReviewTerm, reviewTerm } from '#rules/freeze-days.ts';
import type { WorkingDays } from '#rules/working-days.ts';

/** A court's freeze with its days. */
export interface Freeze extends FreezeTold {
  /** Names its banner, so that it can be dismissed. */
  readonly id: string;
  /** The term to ask for a review, before judgment; null where the day of receipt is not known. */
  readonly review: ReviewTerm | null;
  /** What the court has to do by when, in enforcement; null while no objection was handed in. */
  readonly objection: ObjectionDays | null;
  /** True once the person wants to be reminded no more. */
  readonly isDone: boolean;
}

/** The freezes with their days. */
export const freezesOf = (
  journey: Journey,
  days: WorkingDays,
  { dismissed }: Pick<CaseFile, 'dismissed'>,
): readonly Freeze[] =>
  freezesTold(journey).map((told) => {
    const names = [formerFreezeIdOf(told), ...told.toldBy.map((nth) => freezeIdOf(told, nth))];
    const id = names.find((name) => dismissed.includes(name)) ?? freezeIdOf(told);
    return {
      ...told,
      id,
      review: told.by === 'beforeJudgment' && told.on !== null ? reviewTerm(told.on, days) : null,
      objection: told.by === 'court' && told.on !== null ? objectionDays(told.on) : null,
      isDone: dismissed.includes(id),
    };
  });

/** The day to ask for a review by, seen from a day: before the fifth, then the last in law; null once it is over. */
export function reviewBy({ doBy, last }: ReviewTerm, today: IsoDate): IsoDate | null {
  if (today > last) return null;
  return doBy >= today ? doBy : last;
}
