import type { Answer, AnswerKey, Journey } from '#model/answers.ts';
import { createReplay, type Position } from './replay.ts';

type Replay = ReturnType<typeof createReplay>;

const unbegun = createReplay();
const walks = new WeakMap<Answer, Replay>();

/** One walk per case, known by its first answer, so that reading other cases does not make this one walk anew. */
export function walkOf(first: Answer | undefined): Replay {
  if (first === undefined) return unbegun;
  const known = walks.get(first) ?? createReplay();
  walks.set(first, known);
  return known;
}

/** Where the answers of a case lead; with `stopAt`, the position before that answer. The same object while nothing changes. */
export const positionOf = (
  { answers, counterparty, past, merged }: Pick<Journey, 'answers' | 'counterparty' | 'past' | 'merged'>,
  stopAt?: AnswerKey,
): Position => walkOf(answers.urgent)(answers, stopAt, counterparty, past, merged);
