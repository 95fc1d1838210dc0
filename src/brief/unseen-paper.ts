import { toldTo } from '#machines/urgent-facts.ts';
import { positionOf } from '#machines/walks.ts';
import type { Journey } from '#model/answers.ts';

/** A paper of a court whose days nobody knows: it was ticked and not told of, or nobody knows which kind it is. */
export type UnseenPaper = 'untold' | 'unsure';

/**
 * The paper that came from a court and of which no day is known here, so that it is due today: one ticked as urgent of
 * which nothing was told yet, or one of a kind the person could not make out, until they say which it is or that nothing is
 * urgent. Null where there is none.
 */
export function unseenPaper(journey: Journey): UnseenPaper | null {
  const { facts, path } = positionOf(journey);
  if (facts.urgent.includes('court') && !path.some(({ screen }) => screen === 'courtPaper')) return 'untold';
  const { urgent } = journey.answers;
  const told = toldTo(journey, 'courtPaper').slice(-1)[0];
  if (told?.event !== 'unsure') return null;
  return urgent?.event === 'none' && urgent.nth > told.nth ? null : 'unsure';
}
