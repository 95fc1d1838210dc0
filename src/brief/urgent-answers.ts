import { toldTo } from '#machines/urgent-facts.ts';
import { type Answers, type Journey, journeysIn } from '#model/answers.ts';
import type { OptionOf, TickOf } from '#model/screens.ts';
import { type AidId, aidsFor } from '#rules/aids.ts';

/** True where a loan that somebody else took in the person's name was told of, whatever is urgent now. */
export const isLoanDisputed = ({ notMyLoan }: Answers): boolean => notMyLoan !== undefined;

/** True where it was said besides that nothing else is owed. */
export const isOnlyDisputed = ({ notMyLoan }: Answers): boolean => notMyLoan?.event === 'only';

/** Every special situation that was told of, each once: a letter about one stays after another is told. */
export const situationsTold = (journey: Journey): readonly OptionOf<'situation'>[] => [
  ...new Set(
    journeysIn(journey).flatMap((road) => toldTo(road, 'situation').map(({ event }) => event as OptionOf<'situation'>)),
  ),
];

/** What may be asked for to live on, by what was told last; empty where nobody told of it. */
export function mayReceive(journey: Journey): readonly AidId[] {
  const told = journeysIn(journey)
    .flatMap((road) => toldTo(road, 'living'))
    .sort((one, other) => one.nth - other.nth)
    .pop();
  return told === undefined ? [] : aidsFor(told.value as readonly TickOf<'living'>[]);
}
