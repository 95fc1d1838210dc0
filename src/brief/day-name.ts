import { fill } from '#text/fill.ts';
import { result } from '#words/result/result.ts';
import { addedSinceWords } from '#words/speech/added-since.ts';
import { coveredNames } from './added-since.ts';
import type { Brief } from './brief.ts';
import type { DateKind } from './dates.ts';

/** What a day is for; an instalment of an agreement that does not cover all that is owed there names what it covers. */
export function dayName(kind: DateKind, brief: Brief): string {
  const what = result.dates[kind];
  const debts = /^(agreed|due|told)Payment$/.test(kind) ? coveredNames(brief) : null;
  return debts === null ? what : fill(addedSinceWords.day, { debts, what });
}
