import * as v from 'valibot';
import type { PartsOf } from '#case/schemas.ts';
import { anyObject, type ParseIssues, readPart } from './parse-issues.ts';

/** A part of a record, as the schemas of the case describe it. */
type Part =
  | { readonly kind: 'one' | 'optional'; readonly schema: v.GenericSchema }
  | { readonly kind: 'list'; readonly entry: v.GenericSchema; readonly most: number }
  | {
      readonly kind: 'keyed' | 'optionalKeyed';
      readonly isKey: (key: string) => boolean;
      readonly entry: v.GenericSchema;
    };

function readList(entry: v.GenericSchema, most: number, stored: unknown, issues: ParseIssues): readonly unknown[] {
  // A record of an earlier release has none yet.
  if (stored === undefined) return [];
  const entries = readPart(v.pipe(v.array(v.unknown()), v.maxLength(most)), stored, issues) ?? [];
  return entries.flatMap((one) => readPart(entry, one, issues) ?? []);
}

/** Entries by key; those whose key or shape this release does not know are left out and counted. */
export function readKeyed(
  { isKey, entry }: Extract<Part, { isKey: unknown }>,
  stored: unknown,
  issues: ParseIssues,
): Readonly<Record<string, unknown>> {
  if (stored === undefined) return {};
  const entries = v.is(anyObject, stored) ? Object.entries(stored) : issues.keep<[string, unknown]>(null);
  return Object.fromEntries(
    entries.flatMap(([key, one]) => {
      const value = isKey(key) ? readPart(entry, one, issues) : issues.keep<unknown>(null)[0];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function readOne(part: Part, stored: unknown, issues: ParseIssues): unknown {
  switch (part.kind) {
    case 'list':
      return readList(part.entry, part.most, stored, issues);
    case 'keyed':
      return readKeyed(part, stored, issues);
    case 'optionalKeyed':
      return stored === undefined ? undefined : readKeyed(part, stored, issues);
    default:
      return readPart(part.schema, stored, issues);
  }
}

/**
 * The parts of a record, each read by itself: what this release does not know is left out and counted without
 * affecting the rest. A missing part comes from `empty`.
 */
export function readParts<const P extends Readonly<Record<string, Part>>>(
  parts: P,
  stored: Readonly<Record<string, unknown>>,
  issues: ParseIssues,
  empty: PartsOf<P>,
): PartsOf<P> {
  const read = Object.entries(parts).flatMap(([name, part]) => {
    const value = readOne(part, stored[name], issues);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...empty, ...Object.fromEntries(read) };
}
