import type { OtherCase } from '#case/record.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';

/** Up to so many are walked at once: that takes a moment that nobody notices. */
const mostAtOnce = 5;

const walked = new WeakSet<Journey>();

/**
 * Walks the roads of many cases, each in a task of its own, so that taps are answered in between. Whoever asks for one of
 * these roads then has it at once. A case that has not changed is not walked again.
 */
export async function walkApart(cases: readonly OtherCase[]): Promise<void> {
  const unwalked = cases.map(({ journey }) => journey).filter((journey) => !walked.has(journey));
  if (unwalked.length <= mostAtOnce) return;
  for (const journey of unwalked) {
    roadOf(journey);
    walked.add(journey);
    await new Promise((goesOn) => setTimeout(goesOn));
  }
}
