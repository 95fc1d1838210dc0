import type { NavigationIntent } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import { type AnswerKey, type Journey, keyOf, roundOf, screenOf } from '#model/answers.ts';
import { mostCalls } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import type { CaseFile, ContactNote, LoggedCall, NoteKey, RunningCall } from './schemas.ts';

/** The answer a call can give, and how it is come to. */
export interface CallAnswer {
  readonly key: AnswerKey;
  readonly intent: NavigationIntent;
}

const isAsked = (key: AnswerKey | null): key is AnswerKey =>
  key !== null && ['script', 'howItWent'].includes(screenOf(key));

/** The answer that going on from the end of the road opens again: the last script, as it stands now. */
export function reopenedBy(intent: NavigationIntent, { key, path }: Position): NoteKey | undefined {
  if (intent !== 'goOn' || isAsked(key)) return undefined;
  const step = path.filter(({ screen }) => screen === 'script').pop();
  return step === undefined ? undefined : `${step.key}#${step.answer.nth}`;
}

/** The question of the road that a call answers; null where the road asks something else, and the call stands beside it. */
export function answeredBy(
  { reopens }: Pick<RunningCall, 'reopens'>,
  { key, path }: Position,
  { answers }: Journey,
): CallAnswer | null {
  if (isAsked(key)) return { key, intent: 'road' };
  const step = path.find((step) => `${step.key}#${answers[step.key]?.nth}` === reopens);
  return step !== undefined && screenOf(step.key) === 'script' ? { key: step.key, intent: 'goOn' } : null;
}

/** The one refusal that was heard; null where none was, or where the person has to say which of several it came to. */
function refusalIn(heard: RunningCall['heard']): string | null {
  const refusals = heard.filter((id) => (screens.whatTheySaid.options as readonly string[]).includes(id));
  return refusals.length === 1 ? (refusals[0] ?? null) : null;
}

/**
 * What is answered, in this order, when a call came to something. A call with an outcome was connected; where it was refused,
 * and one refusal was heard, nobody is asked for it again.
 */
export function answersOf(
  { key }: CallAnswer,
  outcome: string,
  heard: RunningCall['heard'],
): readonly { readonly key: AnswerKey; readonly option: string }[] {
  if (['notReached', 'connected'].includes(outcome)) return [{ key, option: outcome }];
  const round = roundOf(key);
  const refusal = outcome === 'refused' ? refusalIn(heard) : null;
  return [
    ...(screenOf(key) === 'script' ? [{ key, option: 'connected' }] : []),
    { key: keyOf('howItWent', round), option: outcome },
    ...(refusal === null ? [] : [{ key: keyOf('whatTheySaid', round), option: refusal }]),
  ];
}

/** The call without a remark that was tapped by mistake; where it is being answered, the script goes on. */
export function withoutHeard(call: RunningCall, mistaken: string): RunningCall {
  const { saying, ...rest } = call;
  const heard = call.heard.filter((id) => id !== mistaken);
  return { ...rest, ...(saying !== undefined && saying !== mistaken && { saying }), heard };
}

const millisecondsInAMinute = 60_000;
/** A page left open overnight is no call of ten hours. */
const longestCall = 300;

/** True for a call whose end nobody told: it began longer ago than anybody talks. */
export const isLeftOpen = ({ startedAt, endedAt }: Pick<RunningCall, 'startedAt' | 'endedAt'>, now: number): boolean =>
  endedAt === undefined && now - startedAt > longestCall * millisecondsInAMinute;

/** Whole minutes of a call; none where nobody can have talked that long. */
export function minutesOf({ startedAt, endedAt }: Pick<RunningCall, 'startedAt' | 'endedAt'>): number | undefined {
  const minutes = Math.round(((endedAt ?? startedAt) - startedAt) / millisecondsInAMinute);
  return minutes >= 1 && minutes <= longestCall ? minutes : undefined;
}

/** The calls made so far with this one: with its note, or with the answer that carries the note. */
export function withCall(
  { calls }: Pick<CaseFile, 'calls'>,
  running: RunningCall,
  note: ContactNote | { readonly answer: NoteKey },
): readonly LoggedCall[] {
  const minutes = minutesOf(running);
  const made: LoggedCall = {
    ...note,
    on: running.on,
    heard: running.heard,
    ...(minutes === undefined ? {} : { minutes }),
  };
  return [...calls, made].slice(-mostCalls);
}
