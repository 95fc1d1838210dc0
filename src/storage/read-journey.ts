import * as v from 'valibot';
import { type Answer, type AnswerKey, type Answers, type Journey, type PastAnswer, screenOf } from '#model/answers.ts';
import { mostRounds } from '#model/limits.ts';
import { isOutcome, isScreenId, readValue } from '#model/screens.ts';
import { isoDateValue } from '#model/values.ts';
import { anyObject, count, type ParseIssues } from './parse-issues.ts';

const storedAnswer = v.object({ event: v.string(), value: v.optional(v.unknown()), on: isoDateValue, nth: count });

/** A key this release knows: a screen that is answered, in a round that may exist. */
export function isAnswerKey(text: string): text is AnswerKey {
  const [, screen = '', round = '1'] = /^([A-Za-z]+)(?:@([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  return isScreenId(screen) && !isOutcome(screen) && Number(round) <= mostRounds;
}

function readAnswer(key: string, stored: unknown): Answer | null {
  const parsed = v.safeParse(storedAnswer, stored);
  if (!parsed.success || !isAnswerKey(key)) return null;
  const { event, on, nth } = parsed.output;
  const read = readValue(screenOf(key), event, parsed.output.value);
  if (read === null) return null;
  return { event, on, nth, ...(read.value === undefined ? {} : { value: read.value }) };
}

function readAnswers(stored: unknown, dropped: ParseIssues): Answers {
  if (stored === undefined) return {};
  const entries = v.is(anyObject, stored) ? Object.entries(stored) : dropped.keep<readonly [string, unknown]>(null);
  return Object.fromEntries(
    entries.flatMap(([key, answer]) => dropped.keep(readAnswer(key, answer)).map((read) => [key, read] as const)),
  ) as Answers;
}

const storedPast = v.object({ key: v.string(), answer: v.unknown() });

function readPast(stored: unknown, dropped: ParseIssues): readonly PastAnswer[] {
  if (stored === undefined) return [];
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [null];
  return entries.flatMap((entry) => {
    const parsed = v.safeParse(storedPast, entry);
    const answer = parsed.success ? readAnswer(parsed.output.key, parsed.output.answer) : null;
    const key = parsed.success ? (parsed.output.key as AnswerKey) : null;
    return dropped.keep(answer === null || key === null ? null : { key, answer });
  });
}

/** The answers of a stored journey, those this release does not know left out and counted. */
export const readJourney = (stored: Readonly<Record<string, unknown>>, dropped: ParseIssues): Journey => ({
  answers: readAnswers(stored.answers, dropped),
  setAside: readAnswers(stored.setAside, dropped),
  past: readPast(stored.past, dropped),
});
