import * as v from 'valibot';
import type { LoadTrouble } from '#case/ports.ts';
import { type CaseRecord, contentVersion, type Draft, recordFormat } from '#case/record.ts';
import { anyObject, count, ParseIssues, readPart } from './parse-issues.ts';
import { draft, readFile, readKeyed } from './read-file.ts';
import { readJourney } from './read-journey.ts';

/** The longest text that is parsed at all, in characters. */
export const largestRecord = 2_000_000;

const envelope = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{6,40}$/)),
  format: count,
  contentVersion: v.fallback(count, contentVersion),
  revision: count,
  journey: v.optional(v.unknown()),
  file: v.optional(v.unknown()),
  drafts: v.optional(v.unknown()),
});

export interface ReadRecord {
  readonly record: CaseRecord | null;
  readonly trouble: Exclude<LoadTrouble, 'blocked'> | null;
}

const unreadable: ReadRecord = { record: null, trouble: 'unreadable' };

function parseJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/**
 * The one gate for stored text. Takes what this release knows, leaves out and reports the rest, and never throws.
 * A record of a newer release is not touched.
 */
export function parseRecord(stored: string): ReadRecord {
  if (stored.length > largestRecord) return { record: null, trouble: 'oversized' };
  const parsed = v.safeParse(envelope, parseJson(stored));
  if (!parsed.success) return unreadable;
  const { id, format, contentVersion: words, revision } = parsed.output;
  if (format > recordFormat) return { record: null, trouble: 'newer' };
  if (format < 1) return unreadable;
  const dropped = new ParseIssues();
  const part = (stored: unknown) => readPart(anyObject, stored, dropped) ?? {};
  const record: CaseRecord = {
    id,
    format: recordFormat,
    contentVersion: words,
    revision,
    journey: readJourney(part(parsed.output.journey), dropped),
    file: readFile(part(parsed.output.file), dropped),
    drafts: readKeyed<Draft>(draft, parsed.output.drafts, dropped),
  };
  return { record, trouble: dropped.count > 0 ? 'partlyRead' : null };
}
