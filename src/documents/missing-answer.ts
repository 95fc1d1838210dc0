import type { Position } from '#machines/replay.ts';
import { type AnswerKey, screenOf } from '#model/answers.ts';
import type { AnsweredId } from '#model/screens.ts';
import type { LaterId } from './shelf.ts';

/** The questions whose answers bring a document, the one that brings it first. */
const broughtBy: Readonly<Record<LaterId, readonly AnsweredId[]>> = {
  evidence: ['cause'],
  budgetSheet: ['income', 'spending'],
  debtList: ['debts'],
  letter: ['terms'],
  schedule: ['finalTerms', 'terms'],
  missedPayment: ['finalTerms'],
  familyNote: ['funds'],
  complaint: ['script'],
  timeline: ['script'],
};

/**
 * Where on its road a case can give the answer that a document waits for: the question it stands at, else the last time
 * one of them was answered; null where the road has not come to any of them.
 */
export function missingAnswer(id: LaterId, { key, path }: Pick<Position, 'key' | 'path'>): AnswerKey | null {
  const asked: readonly string[] = broughtBy[id];
  if (key !== null && asked.includes(screenOf(key))) return key;
  const answered = path.filter(({ screen }) => asked.includes(screen));
  return answered[answered.length - 1]?.key ?? null;
}
