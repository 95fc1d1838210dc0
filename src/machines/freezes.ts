import type { Answer, Journey } from '#model/answers.ts';
import { journeysIn } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { toldTo } from './urgent-facts.ts';

/**
 * A court's freeze of an account: in enforcement with the day on which the objection was handed in, before judgment with
 * the day on which the ruling was received; null where neither happened yet.
 */
export interface FreezeTold {
  readonly by: 'court' | 'beforeJudgment';
  readonly on: IsoDate | null;
  /** The numbers of the answers that tell of it, the first one first; of one without a day the last alone. */
  readonly toldBy: readonly number[];
}

const termOf = ({ by, on }: FreezeTold): string => `${by}:${on ?? 'unknown'}`;

/** The name of the banner of a freeze: the answer that told of it first, by whom it is and its day. */
export const freezeIdOf = (freeze: FreezeTold, nth = freeze.toldBy[0]): string => `frozenBy#${nth}:${termOf(freeze)}`;

/** How earlier releases named it, so that the next one could come to share the name. */
export const formerFreezeIdOf = (freeze: FreezeTold): string => `freeze:${termOf(freeze)}`;

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
    return [{ by: answer.event, on: day?.event === 'given' ? (day.value as IsoDate) : null, toldBy: [answer.nth] }];
  });
  return freezes.filter((one, at) => one.on !== null || !freezes.slice(at + 1).some((later) => later.by === one.by));
}

/**
 * Every freeze of a court the person has told of, the last one told last. Of one day there is one, whoever told of it; those
 * without a day that merged negotiations tell of may be several, and each has a banner of its own.
 */
export function freezesTold(journey: Journey): readonly FreezeTold[] {
  const all = journeysIn(journey).slice().reverse().flatMap(toldOn);
  return all.flatMap((one, at): readonly FreezeTold[] => {
    if (one.on === null) return [one];
    const isLike = (other: FreezeTold): boolean => termOf(other) === termOf(one);
    if (all.slice(at + 1).some(isLike)) return [];
    return [{ ...one, toldBy: all.filter(isLike).flatMap(({ toldBy }) => toldBy) }];
  });
}
