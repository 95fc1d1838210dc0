import * as v from 'valibot';
import { count, isAnswerKey } from '#case/schemas.ts';
import {
  type Answer,
  type AnswerKey,
  type Answers,
  type Journey,
  type Merged,
  type PastAnswer,
  screenOf,
} from '#model/answers.ts';
import { counterparty } from '#model/counterparty.ts';
import { mostNegotiations } from '#model/limits.ts';
import { readValue } from '#model/screens.ts';
import { isoDateValue, productIds } from '#model/values.ts';
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

const storedMerged = v.object({
  from: count,
  to: count,
  on: isoDateValue,
  added: v.exactOptional(v.fallback(v.array(v.picklist(productIds)), [])),
  was: v.exactOptional(v.fallback(v.nullable(counterparty), null)),
});
/** How often a merged negotiation may contain merged ones. */
const deepest = 10;

function readMerged(stored: unknown, issues: ParseIssues, depth: number): readonly Merged[] {
  if (stored === undefined) return [];
  const entries: readonly unknown[] = Array.isArray(stored) ? stored.slice(0, mostNegotiations) : [null];
  return entries.flatMap((entry) => {
    const told = v.safeParse(storedMerged, entry);
    const road = v.is(anyObject, entry) && depth < deepest ? entry : null;
    return issues
      .keep(told.success && road !== null ? { ...told.output, road } : null)
      .map(({ road: within, ...merger }) => ({ ...readJourney(within, issues, depth + 1), ...merger }));
  });
}

const ifMerged = (merged: readonly Merged[] = []) => (merged.length === 0 ? {} : { merged });

const ifCounted = (highest: Journey['highest']) => (highest === undefined ? {} : { highest });

const ifTold = (told: Journey['counterparty']) => (told === undefined ? {} : { counterparty: told });

/** How each part of a journey is read; a missing part does not compile. */
const parts: {
  readonly [K in keyof Required<Journey>]: (stored: unknown, issues: ParseIssues, depth: number) => Journey[K];
} = {
  answers: readAnswers,
  setAside: readAnswers,
  past: readPast,
  counterparty: (stored, issues) => readPart(counterparty, stored, issues),
  merged: readMerged,
  highest: (stored, issues) => readPart(count, stored, issues),
};

/**
 * The answers of a stored journey; those this release does not know are left out and counted.
 * @param depth How many negotiations this one was merged into.
 */
export const readJourney = (stored: Readonly<Record<string, unknown>>, issues: ParseIssues, depth = 0): Journey => ({
  answers: parts.answers(stored.answers, issues, depth),
  setAside: parts.setAside(stored.setAside, issues, depth),
  past: parts.past(stored.past, issues, depth),
  ...ifTold(parts.counterparty(stored.counterparty, issues, depth)),
  ...ifMerged(parts.merged(stored.merged, issues, depth)),
  ...ifCounted(parts.highest(stored.highest, issues, depth)),
});
