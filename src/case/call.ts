import type { Way } from '#machines/journey.ts';
import type { Position } from '#machines/replay.ts';
import { type AnswerKey, type Journey, keyOf, roundOf, screenOf } from '#model/answers.ts';
import type { CaseFile, ContactNote, LoggedCall, NoteKey, RunningCall } from './record.ts';

/** The answer a call can give, and how it is come to. */
export interface CallAnswer {
  readonly key: AnswerKey;
  readonly way: Way;
}

const isAsked = (key: AnswerKey | null): key is AnswerKey =>
  key !== null && ['script', 'howItWent'].includes(screenOf(key));

/** The answer that going on from the end of the road opens again: the last script, as it stands now. */
export function reopenedBy(way: Way, { key, path }: Position): NoteKey | undefined {
  if (way !== 'goOn' || isAsked(key)) return undefined;
  const step = path.filter(({ screen }) => screen === 'script').pop();
  return step === undefined ? undefined : `${step.key}#${step.answer.nth}`;
}

/** The question of the road that a call answers; null where the road asks something else, and the call stands beside it. */
export function answeredBy(
  { reopens }: Pick<RunningCall, 'reopens'>,
  { key, path }: Position,
  { answers }: Journey,
): CallAnswer | null {
  if (isAsked(key)) return { key, way: 'road' };
  const step = path.find((step) => `${step.key}#${answers[step.key]?.nth}` === reopens);
  return step !== undefined && screenOf(step.key) === 'script' ? { key: step.key, way: 'goOn' } : null;
}

/** What is answered, in this order, when a call came to something. A call with an outcome was connected. */
export function answersOf(
  { key }: CallAnswer,
  outcome: string,
): readonly { readonly key: AnswerKey; readonly option: string }[] {
  if (screenOf(key) === 'howItWent' || ['notReached', 'connected'].includes(outcome)) return [{ key, option: outcome }];
  return [
    { key, option: 'connected' },
    { key: keyOf('howItWent', roundOf(key)), option: outcome },
  ];
}

const millisecondsInAMinute = 60_000;
/** A page left open overnight is no call of ten hours. */
const longestCall = 300;

/** Whole minutes of a call; none where nobody can have talked that long. */
export function minutesOf({ startedAt, endedAt }: Pick<RunningCall, 'startedAt' | 'endedAt'>): number | undefined {
  const minutes = Math.round(((endedAt ?? startedAt) - startedAt) / millisecondsInAMinute);
  return minutes >= 1 && minutes <= longestCall ? minutes : undefined;
}

/** As many as storage takes. */
const mostCalls = 100;

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
