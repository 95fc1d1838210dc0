import { type Answer, type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import type { ValueOf } from '#model/screens.ts';
import { longestList } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import type { Position } from './replay.ts';

/** What a screen may offer as last time's answer: set aside, waiting off the path, or given in an earlier round. */
export function suggestionFor(journey: Journey, { path, facts }: Position, key: AnswerKey): Answer | undefined {
  const screen = screenOf(key);
  const earlier = path.filter((step) => step.screen === screen && step.key !== key).pop()?.answer;
  const suggestion = journey.setAside[key] ?? journey.answers[key] ?? earlier;
  if (screen === 'oneOffs') return withFound(suggestion, facts);
  return screen === 'funds' ? withoutCounted(suggestion, facts) : suggestion;
}

/** Money found once since stands filled in among the big sums. */
function withFound(suggestion: Answer | undefined, { foundOnce }: Facts): Answer | undefined {
  if (foundOnce.length === 0) return suggestion;
  const told = suggestion?.event === 'given' ? (suggestion.value as ValueOf<'oneOffs'>) : [];
  const value = [...told, ...foundOnce].slice(0, longestList);
  return { on: suggestion?.on ?? '2026-01-01', nth: suggestion?.nth ?? 0, event: 'given', value };
}

/** What came once and is among the big sums by now is not found a second time. */
function withoutCounted(suggestion: Answer | undefined, { foundOnce }: Facts): Answer | undefined {
  if (suggestion?.event !== 'given' || foundOnce.length > 0) return suggestion;
  const value = (suggestion.value as ValueOf<'funds'>).filter(({ every }) => every === 'month');
  return value.length === 0 ? undefined : { ...suggestion, value };
}
