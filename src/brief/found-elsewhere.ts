import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';

/** The money that was told last, in any of these negotiations, to be found once without a new loan, fen. */
export function foundOnceElsewhere(others: readonly { readonly journey: Journey }[]): number {
  const found = others.flatMap(({ journey }) => {
    const { facts, path } = roadOf(journey);
    const told = path.filter(({ screen, answer }) => screen === 'funds' && answer.event === 'given').pop();
    return told === undefined ? [] : [{ on: told.answer.on, amount: facts.foundOnce }];
  });
  return found.sort((one, other) => other.on.localeCompare(one.on))[0]?.amount ?? 0;
}
