import * as v from 'valibot';
import type { Household } from '#case/household.ts';
import type { CaseRecord } from '#case/record.ts';
import { caseId } from '#case/schemas.ts';
import { hasBegun } from '#case/touched.ts';
import { mostBackedUp } from '#model/limits.ts';
import { parseHousehold } from '../household.ts';
import { placeToKeep } from '../keep-text.ts';
import {
  casePrefix,
  currentKey,
  goodPersonPrefix,
  householdPrefix,
  keyOfCase,
  keyOfGood,
  keysWith,
  personPrefix,
  preferencesKey,
  quarantinePrefix,
} from '../keys.ts';
import { casesIn } from '../other-cases.ts';
import { anyObject } from '../parse-issues.ts';
import { parseRecord } from '../parse-record.ts';
import { goodPersonText, keptPerson, parsePerson } from '../person.ts';
import { parsePreferences } from '../preferences.ts';

/** The parts of a backup, each with the prefix of the keys under which its texts are stored. */
const sections = {
  cases: casePrefix,
  households: householdPrefix,
  persons: personPrefix,
  kept: quarantinePrefix,
} as const;
type Section = keyof typeof sections;

/** True for a text that is the JSON of an object: it stands in a backup as it is, and not as a string. */
function isObject(text: string): boolean {
  try {
    return v.is(anyObject, JSON.parse(text));
  } catch {
    return false;
  }
}

const entry = (id: string, text: string, isText: boolean): string =>
  `${JSON.stringify(id)}: ${isText || !isObject(text) ? JSON.stringify(text) : text}`;

/** True for two states of a case that hold the same, whenever they were saved. */
export const saysTheSame = (one: CaseRecord, other: CaseRecord): boolean =>
  JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 });

const idsWith = (storage: Storage, start: string): readonly string[] =>
  keysWith(storage, start).map((key) => key.slice(start.length));

/** The stored texts of a part, by id. */
function textsOf(storage: Storage | null, section: Section): Map<string, string> {
  const start = sections[section];
  const keys = storage === null ? [] : [...keysWith(storage, start)].sort();
  return new Map(keys.map((key) => [key.slice(start.length), storage?.getItem(key) ?? '']));
}

/**
 * Puts the last good copies in the place of cases that cannot be read, whose texts go to those that are kept. Where there is
 * no place left for one, the case stays as it is.
 */
function mend(storage: Storage, cases: Map<string, string>, kept: Map<string, string>): void {
  for (const [id, { trouble }] of casesIn(storage)) {
    if (trouble === null || !trouble.startsWith('lastGood')) continue;
    const damaged = cases.get(id);
    const place = damaged === undefined ? undefined : placeToKeep(storage, id, damaged);
    if (place === null) continue;
    if (place !== undefined && damaged !== undefined) kept.set(place.slice(quarantinePrefix.length), damaged);
    cases.set(id, storage.getItem(keyOfGood(id)) ?? '');
  }
}

/** The same of signers. */
function mendPersons(storage: Storage, persons: Map<string, string>, kept: Map<string, string>): void {
  const ids = new Set([goodPersonPrefix, personPrefix].flatMap((start) => idsWith(storage, start)));
  for (const id of ids) {
    const copy = goodPersonText(storage, id);
    const damaged = persons.get(id);
    const place = damaged === undefined ? undefined : placeToKeep(storage, keptPerson(id), damaged);
    if (copy === null || place === null) continue;
    if (place !== undefined && damaged !== undefined) kept.set(place.slice(quarantinePrefix.length), damaged);
    persons.set(id, copy);
  }
}

/** The text of the case on screen: what is stored where that says the same or is not to be written over. */
function onScreenText(stored: string | undefined, record: CaseRecord): string {
  if (stored === undefined) return JSON.stringify({ ...record, revision: Math.max(record.revision, 1) });
  const { record: saved } = parseRecord(stored);
  return saved === null || saysTheSame(saved, record)
    ? stored
    : JSON.stringify({ ...record, revision: saved.revision });
}

/**
 * Everything that is stored, as the contents of a backup in JSON: each text under its id, an object as it is and whatever
 * cannot be read as a string.
 */
export function contentsText(storage: Storage | null, onScreen: CaseRecord): string {
  const found = Object.fromEntries(
    (Object.keys(sections) as Section[]).map((section) => [section, textsOf(storage, section)]),
  ) as Record<Section, Map<string, string>>;
  if (storage !== null) {
    mend(storage, found.cases, found.kept);
    mendPersons(storage, found.persons, found.kept);
  }
  const parts = (Object.keys(sections) as Section[]).map((section) => {
    const texts = found[section];
    if (section === 'cases' && hasBegun(onScreen))
      texts.set(onScreen.id, onScreenText(texts.get(onScreen.id), onScreen));
    const entries = [...texts].map(([id, text]) => entry(id, text, section === 'kept'));
    return `"${section}": ${entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`}`;
  });
  const current = storage?.getItem(currentKey) ?? onScreen.id;
  const preferences = storage?.getItem(preferencesKey) ?? null;
  if (preferences !== null) parts.push(`"preferences": ${JSON.stringify(parsePreferences(preferences))}`);
  return `{\n"current": ${JSON.stringify(current)},\n${parts.join(',\n')}\n}`;
}

/** What was read of a backup's contents. */
export interface Contents {
  readonly current: string | null;
  readonly cases: readonly CaseRecord[];
  readonly households: readonly Household[];
  /** Key and text of what is stored as it is where nothing is stored under the key: signers, what could not be read, and preferences. */
  readonly texts: readonly (readonly [key: string, text: string])[];
  /** How many of these could not be read, or only in part. */
  readonly unread: number;
}

/** A value as the text it was made from; null where it is neither an object nor a string, or nested too deeply. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  try {
    return v.is(anyObject, value) ? JSON.stringify(value) : null;
  } catch {
    return null;
  }
}

const isKeptName = (name: string): boolean =>
  v.is(caseId, name.replace(/^(household|person):/, '').replace(/\.[2-5]$/, ''));

/** The texts of a part by id; what is none, or under a name that no stored key has, is left out. */
function readSection(stored: Readonly<Record<string, unknown>>, section: Section): readonly [string, string][] {
  const part = stored[section];
  const isId = section === 'kept' ? isKeptName : (id: string) => v.is(caseId, id);
  return !v.is(anyObject, part)
    ? []
    : Object.entries(part).flatMap(([id, value]): [string, string][] => {
        const text = isId(id) ? textIn(value) : null;
        return text === null ? [] : [[id, text]];
      });
}

/**
 * Reads the contents of a backup from any source: each case goes through the same parser and migration as a stored one.
 * A text of a newer release is stored as it is, one that cannot be read is kept whole; all else is left out. Never throws.
 * Null where there are more cases than anybody has.
 */
export function readContents(stored: unknown): Contents | null {
  if (!v.is(anyObject, stored)) return { current: null, cases: [], households: [], texts: [], unread: 0 };
  const unread = new Map<string, string>();
  const keep = (name: string, text: string) => unread.set(`${quarantinePrefix}${name}`, text);
  for (const [name, text] of readSection(stored, 'kept')) keep(name, text);
  const storedCases = readSection(stored, 'cases');
  if (storedCases.length > mostBackedUp) return null;
  const cases = storedCases.flatMap(([id, text]) => {
    const { record, trouble } = parseRecord(text);
    if (trouble === 'newer') unread.set(keyOfCase(id), text);
    else if (trouble !== null && !unread.has(`${quarantinePrefix}${id}`)) keep(id, text);
    return record?.id === id ? [record] : [];
  });
  const households = readSection(stored, 'households').flatMap(([id, text]) => {
    const { household, trouble } = parseHousehold(text);
    const name = `household:${id}`;
    if (trouble === 'newer') unread.set(`${householdPrefix}${id}`, text);
    else if (trouble !== null && !unread.has(`${quarantinePrefix}${name}`)) keep(name, text);
    return household?.id === id ? [household] : [];
  });
  const persons = readSection(stored, 'persons').flatMap(([id, text]): [string, string][] => {
    const person = parsePerson(text);
    if (person === null && !unread.has(`${quarantinePrefix}${keptPerson(id)}`)) keep(keptPerson(id), text);
    return person === null ? [] : [[`${personPrefix}${id}`, JSON.stringify(person)]];
  });
  const preferences: readonly [string, string][] = v.is(anyObject, stored.preferences)
    ? [[preferencesKey, JSON.stringify(parsePreferences(textIn(stored.preferences)))]]
    : [];
  return {
    current: v.is(caseId, stored.current) ? stored.current : null,
    cases,
    households,
    texts: [...persons, ...unread, ...preferences],
    unread: unread.size,
  };
}
