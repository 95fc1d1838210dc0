import * as v from 'valibot';
import { count, isAnswerKey } from '#case/schemas.ts';
import { type Answer, type AnswerKey, type Answers, type Journey, type PastAnswer, screenOf } from '#model/answers.ts';
import { counterparty } from '#model/counterparty.ts';
import { readValue } from '#model/screens.ts';
import { isoDateValue } from '#model/values.ts';
import { anyObject, type ParseIssues, readPart } from './parse-issues.ts';

const storedAnswer = v.object({ event: v.string(), value: v.optional(v.unknown()), on: isoDateValue, nth: count });

function readAnswer(key: string, stored: unknown): Answer | null {
  const parsed = v.safeParse(storedAnswer, stored);
  if (!parsed.success || !isAnswerKey(key)) return null;
  const { event, on, nth } = parsed.output;
  const read = readValue(screenOf(key), event, parsed.output.value);
  if (read === null) return null;
  return { event, on, nth, ...(read.value === undefined ? {} : { value: read.value }) };
}

function readAnswers(stored: unknown, issues: ParseIssues): Answers {
  if (stored === undefined) return {};
  const entries = v.is(anyObject, stored) ? Object.entries(stored) : issues.keep<readonly [string, unknown]>(null);
  return Object.fromEntries(
    entries.flatMap(([key, answer]) => issues.keep(readAnswer(key, answer)).map((read) => [key, read] as const)),
  ) as Answers;
}

const storedPast = v.object({ key: v.string(), answer: v.unknown() });

function readPast(stored: unknown, issues: ParseIssues): readonly PastAnswer[] {
  if (stored === undefined) return [];
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [null];
  return entries.flatMap((entry) => {
    const parsed = v.safeParse(storedPast, entry);
    const answer = parsed.success ? readAnswer(parsed.output.key, parsed.output.answer) : null;
    const key = parsed.success ? (parsed.output.key as AnswerKey) : null;
    return issues.keep(answer === null || key === null ? null : { key, answer });
  });
}

const ifTold = (told: Journey['counterparty']) => (told === undefined ? {} : { counterparty: told });

/** How each part of a journey is read; a missing part does not compile. */
const parts: { readonly [K in keyof Required<Journey>]: (stored: unknown, issues: ParseIssues) => Journey[K] } = {
  answers: readAnswers,
  setAside: readAnswers,
  past: readPast,
  counterparty: (stored, issues) => readPart(counterparty, stored, issues),
};

/** The answers of a stored journey; those this release does not know are left out and counted. */
export const readJourney = (stored: Readonly<Record<string, unknown>>, issues: ParseIssues): Journey => ({
  answers: parts.answers(stored.answers, issues),
  setAside: parts.setAside(stored.setAside, issues),
  past: parts.past(stored.past, issues),
  ...ifTold(parts.counterparty(stored.counterparty, issues)),
});
