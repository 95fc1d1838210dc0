import type { CaseFile } from '#case/schemas.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { type Answer, type Journey, journeysIn } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { type ObjectionDays, objectionDays, type ReviewTerm, reviewTerm } from '#rules/freeze-days.ts';
import type { WorkingDays } from '#rules/working-days.ts';

/**
 * A court's freeze of an account: in enforcement with the day on which the objection was handed in, before judgment with
 * the day on which the ruling was received; null where neither happened yet.
 */
export interface FreezeTold {
  readonly by: 'court' | 'beforeJudgment';
  readonly on: IsoDate | null;
}

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

const idOf = ({ by, on }: FreezeTold): string => `freeze:${by}:${on ?? 'unknown'}`;

/**
 * The freezes of a court that one road tells of: each that was gone through to its end, and the one being told of. One
 * that was put right at once never was one, and one without a day gives way to a later one of its kind.
 */
function toldOn(journey: Pick<Journey, 'answers' | 'past'>): readonly FreezeTold[] {
  const by = toldTo(journey, 'frozenBy');
  const [dated, gone] = (['frozenOn', 'frozenTodo'] as const).map((screen) => toldTo(journey, screen));
  const freezes = by.flatMap((answer, at): readonly FreezeTold[] => {
    const next = by[at + 1]?.nth ?? Number.POSITIVE_INFINITY;
    const isBetween = ({ nth }: Answer): boolean => nth > answer.nth && nth < next;
    const isOpen = at === by.length - 1 && journey.answers.situation?.event === 'frozen';
    if (answer.event !== 'court' && answer.event !== 'beforeJudgment') return [];
    if (!isOpen && gone?.some(isBetween) !== true) return [];
    const day = dated?.filter(isBetween).pop();
    return [{ by: answer.event, on: day?.event === 'given' ? (day.value as IsoDate) : null }];
  });
  return freezes.filter((one, at) => one.on !== null || !freezes.slice(at + 1).some((later) => later.by === one.by));
}

/** Every freeze of a court the person has told of, each once, the last one told last. */
export function freezesTold(journey: Journey): readonly FreezeTold[] {
  const all = journeysIn(journey).slice().reverse().flatMap(toldOn);
  return all.filter((one, at) => !all.slice(at + 1).some((later) => idOf(later) === idOf(one)));
}

/** The freezes with their days. */
export const freezesOf = (
  journey: Journey,
  days: WorkingDays,
  { dismissed }: Pick<CaseFile, 'dismissed'>,
): readonly Freeze[] =>
  freezesTold(journey).map((told) => ({
    ...told,
    id: idOf(told),
    review: told.by === 'beforeJudgment' && told.on !== null ? reviewTerm(told.on, days) : null,
    objection: told.by === 'court' && told.on !== null ? objectionDays(told.on) : null,
    isDone: dismissed.includes(idOf(told)),
  }));

/** The day to ask for a review by, seen from a day: before the fifth, then the last in law; null once it is over. */
export function reviewBy({ doBy, last }: ReviewTerm, today: IsoDate): IsoDate | null {
  if (today > last) return null;
  return doBy >= today ? doBy : last;
}
