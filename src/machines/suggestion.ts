import { type Answer, type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import type { Position } from './replay.ts';

/** The answer to prefill a screen with: set aside, waiting off the path, or given in an earlier round; may be none. */
export function suggestionFor(journey: Journey, { path, facts }: Position, key: AnswerKey): Answer | undefined {
  const screen = screenOf(key);
  const earlier = path.filter((step) => step.screen === screen && step.key !== key).pop()?.answer;
  const waiting = journey.setAside[key] ?? journey.answers[key];
  if (waiting !== undefined || earlier === undefined) return waiting;
  // A plan that was lowered after it was chosen is suggested as it was sent.
  return screen === 'terms' && facts.plan !== null ? { ...earlier, event: 'given', value: facts.plan } : earlier;
}
