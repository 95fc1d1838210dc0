import * as v from 'valibot';

/** Any object that is not an array. */
export const anyObject = v.pipe(
  v.custom<Record<string, unknown>>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
);

/** Counts what was left out in reading, so that the person can be told. */
export class ParseIssues {
  count = 0;
  /** A value as a list of one; null is counted and gives an empty list. */
  readonly keep = <T>(read: T | null): readonly T[] => {
    if (read !== null) return [read];
    this.count += 1;
    return [];
  };
}

/** A part as its schema reads it; undefined where it is missing or (counted as an issue) does not fit. */
export function readPart<T>(schema: v.GenericSchema<unknown, T>, stored: unknown, issues: ParseIssues): T | undefined {
  if (stored === undefined) return undefined;
  const parsed = v.safeParse(schema, stored);
  return issues.keep(parsed.success ? { value: parsed.output } : null)[0]?.value;
}
