import * as v from 'valibot';
import type { LoadTrouble } from '#case/ports.ts';
import { type CaseRecord, emptyFile, recordFormat } from '#case/record.ts';
import { countedAnew } from '#case/renumber.ts';
import { caseFileParts, caseId, count, type Drafts, draftsPart } from '#case/schemas.ts';
import { longestRecord } from '#model/limits.ts';
import { migrate } from './migrate.ts';
import { anyObject, ParseIssues, readPart } from './parse-issues.ts';
import { readKeyed, readParts } from './parse-parts.ts';
import { readJourney } from './read-journey.ts';

/** Identifies a record and its format; without it nothing else is read. */
const head = v.object({
  id: caseId,
  format: v.pipe(count, v.minValue(1)),
  revision: count,
});

/** A record and, where not all of its text could be read, why; the record is null for every reason but `partlyRead`. */
export interface ReadRecord {
  readonly record: CaseRecord | null;
  readonly trouble: Extract<LoadTrouble, 'unreadable' | 'newer' | 'oversized' | 'partlyRead'> | null;
}

const unreadable: ReadRecord = { record: null, trouble: 'unreadable' };

function parseJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** How each part of a record is read; a missing part does not compile. */
const parts: {
  readonly [K in Exclude<keyof Required<CaseRecord>, keyof v.InferOutput<typeof head>>]: (
    stored: unknown,
    issues: ParseIssues,
  ) => CaseRecord[K];
} = {
  household: (stored, issues) => readPart(caseId, stored, issues) ?? '',
  journey: (stored, issues) => readJourney(readPart(anyObject, stored, issues) ?? {}, issues),
  file: (stored, issues) => readParts(caseFileParts, readPart(anyObject, stored, issues) ?? {}, issues, emptyFile),
  drafts: (stored, issues) => readKeyed(draftsPart, stored, issues) as Drafts,
};

/**
 * Reads a stored text from any source. Takes what this release knows, leaves out and reports the rest. Never throws.
 * A record of an older format is migrated first; one of a newer format is not read.
 */
export function parseRecord(text: string): ReadRecord {
  if (text.length > longestRecord) return { record: null, trouble: 'oversized' };
  const json = parseJson(text);
  const begun = v.safeParse(head, json);
  if (!begun.success || !v.is(anyObject, json)) return unreadable;
  const { id, format, revision } = begun.output;
  if (format > recordFormat) return { record: null, trouble: 'newer' };
  const stored = migrate(json, format);
  const issues = new ParseIssues();
  const record: CaseRecord = {
    id,
    format: recordFormat,
    revision,
    // Without a readable one the case keeps a household of its own.
    household: parts.household(stored.household, issues) || id,
    journey: parts.journey(stored.journey, issues),
    file: parts.file(stored.file, issues),
    drafts: parts.drafts(stored.drafts, issues),
  };
  const counted = countedAnew(record);
  return { record: counted, trouble: issues.count > 0 || counted !== record ? 'partlyRead' : null };
}
