import type { NavigationIntent } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import { type AnswerKey, type Journey, keyOf, roundOf, screenOf } from '#model/answers.ts';
import { mostCalls } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import type { CaseFile, ContactNote, LoggedCall, NoteKey, RunningCall } from './schemas.ts';

/** The question a call can answer, and the navigation intent to answer it with. */
export interface CallAnswer {
  readonly key: AnswerKey;
  readonly intent: NavigationIntent;
}

const isAsked = (key: AnswerKey | null): key is AnswerKey =>
  key !== null && ['script', 'howItWent'].includes(screenOf(key));

/** The last `script` answer, where going on from the end of the road reopens it; else undefined. */
export function reopenedBy(intent: NavigationIntent, { key, path }: Position): NoteKey | undefined {
  if (intent !== 'goOn' || isAsked(key)) return undefined;
  const step = path.filter(({ screen }) => screen === 'script').pop();
  return step === undefined ? undefined : `${step.key}#${step.answer.nth}`;
}

/** The question on the road that a call answers; null where the road asks something else: then it is only logged. */
export function answeredBy(
  { reopens }: Pick<RunningCall, 'reopens'>,
  { key, path }: Position,
  { answers }: Journey,
): CallAnswer | null {
  if (isAsked(key)) return { key, intent: 'road' };
  const step = path.find((step) => `${step.key}#${answers[step.key]?.nth}` === reopens);
  return step !== undefined && screenOf(step.key) === 'script' ? { key: step.key, intent: 'goOn' } : null;
}

/** The refusal that was heard; null where none or several were, so that the person has to choose. */
function refusalIn(heard: RunningCall['heard']): string | null {
  const refusals = heard.filter((id) => (screens.whatTheySaid.options as readonly string[]).includes(id));
  return refusals.length === 1 ? (refusals[0] ?? null) : null;
}

/**
 * The answers that follow from the outcome of a call, in the order to give them. Any outcome implies that the call was
 * connected. Where exactly one refusal was heard, it is answered too, so that the person is not asked for it again.
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

/** The call without a remark tapped by mistake; where its reply is shown, the script line is shown again. */
export function withoutHeard(call: RunningCall, mistaken: string): RunningCall {
  const { saying, ...rest } = call;
  const heard = call.heard.filter((id) => id !== mistaken);
  return { ...rest, ...(saying !== undefined && saying !== mistaken && { saying }), heard };
}

const millisecondsInAMinute = 60_000;
/** Minutes. A longer call is taken for a page that was left open. */
const longestCall = 300;

/** True for a call that was never ended and began longer ago than a call can last. `now` in milliseconds. */
export const isLeftOpen = ({ startedAt, endedAt }: Pick<RunningCall, 'startedAt' | 'endedAt'>, now: number): boolean =>
  endedAt === undefined && now - startedAt > longestCall * millisecondsInAMinute;

/** Whole minutes of a call; undefined under one minute or where it is longer than a call can last. */
export function minutesOf({ startedAt, endedAt }: Pick<RunningCall, 'startedAt' | 'endedAt'>): number | undefined {
  const minutes = Math.round(((endedAt ?? startedAt) - startedAt) / millisecondsInAMinute);
  return minutes >= 1 && minutes <= longestCall ? minutes : undefined;
}

/** The logged calls and this one, oldest first: with its note, or with the key of the answer that has the note. */
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
