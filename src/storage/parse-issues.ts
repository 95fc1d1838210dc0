import * as v from 'valibot';

/** Any object that is no list. */
export const anyObject = v.pipe(
  v.custom<Record<string, unknown>>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
);

/** Counts what it has to leave out, so that nothing is lost without a word. */
export class ParseIssues {
  count = 0;
  /** Keeps what passes and counts what does not. */
  readonly keep = <T>(read: T | null): readonly T[] => {
    if (read !== null) return [read];
    this.count += 1;
    return [];
  };
}

/** A part of the right shape; nothing where it is missing, or, counted, where it has another shape. */
export function readPart<T>(schema: v.GenericSchema<unknown, T>, stored: unknown, issues: ParseIssues): T | undefined {
  if (stored === undefined) return undefined;
  const parsed = v.safeParse(schema, stored);
  return issues.keep(parsed.success ? { value: parsed.output } : null)[0]?.value;
}
