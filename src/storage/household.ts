import * as v from 'valibot';
import {
  type Household,
  householdScreens,
  newHousehold,
  newlyTold,
  type Told,
  type ToldByScreen,
  takenBack,
  toldLater,
  withTold,
} from '#case/household.ts';
import type { CaseRecord } from '#case/record.ts';
import { countedSaves } from '#case/renumber.ts';
import { caseId, count } from '#case/schemas.ts';
import type { Journey } from '#model/answers.ts';
import { readValue } from '#model/screens.ts';
import { isoDateValue } from '#model/values.ts';
import { keepText } from './keep-text.ts';
import { householdPrefix, keyOfCase } from './keys.ts';
import { casesIn } from './other-cases.ts';

const keyOf = (id: string): string => `${householdPrefix}${id}`;

const storedTold = v.object({ event: v.string(), value: v.optional(v.unknown()), on: isoDateValue });
const storedHousehold = v.object({
  id: caseId,
  format: v.literal(1),
  revision: count,
  told: v.record(v.string(), v.unknown()),
});

const newerHousehold = v.object({ format: v.pipe(count, v.minValue(2)) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readTold(told: Readonly<Record<string, unknown>>): ToldByScreen {
  const read = householdScreens.flatMap((screen): readonly (readonly [string, Told])[] => {
    const answer = v.safeParse(storedTold, told[screen]);
    if (!answer.success) return [];
    const { event, on } = answer.output;
    const value = readValue(screen, event, answer.output.value);
    if (value === null) return [];
    return [[screen, { event, on, ...(value.value === undefined ? {} : { value: value.value }) }]];
  });
  return Object.fromEntries(read);
}

/** A household and, where not all of its text could be read, why; null for every reason but `partlyRead`. */
export interface ReadHousehold {
  readonly household: Household | null;
  readonly trouble: 'unreadable' | 'newer' | 'partlyRead' | null;
}

/** Reads the text of a household from any source; what this release does not know is left out. Never throws. */
export function parseHousehold(text: string): ReadHousehold {
  const json = parsed(text);
  if (v.is(newerHousehold, json)) return { household: null, trouble: 'newer' };
  const read = v.safeParse(storedHousehold, json);
  if (!read.success) return { household: null, trouble: 'unreadable' };
  const told = readTold(read.output.told);
  const revision = countedSaves(read.output.revision);
  const isWhole =
    revision === read.output.revision && Object.keys(told).length === Object.keys(read.output.told).length;
  return { household: { ...read.output, revision, told }, trouble: isWhole ? null : 'partlyRead' };
}

interface Found {
  readonly household: Household;
  /** False where a newer release wrote what is stored, or it could not be kept: this one may not write over it. */
  readonly mayWrite: boolean;
}

/** Keeps the whole text of a household that was only partly read; false where there is no room. */
const keepWhole = (storage: Storage, id: string, text: string): boolean => keepText(storage, `household:${id}`, text);

/** The stored household of that id; one that knows nothing where none is stored or it cannot be read. */
function find(storage: Storage | null, id: string): Found {
  const text = storage?.getItem(keyOf(id)) ?? null;
  if (storage === null || text === null) return { household: newHousehold(id), mayWrite: true };
  const { household, trouble } = parseHousehold(text);
  if (trouble === 'newer') return { household: newHousehold(id), mayWrite: false };
  const mayWrite = (trouble === null && household?.id === id) || keepWhole(storage, id, text);
  return { household: household?.id === id ? household : newHousehold(id), mayWrite };
}

/** What is stored of a household; one that knows nothing where nothing can be read. */
export const householdIn = (storage: Storage, id: string): Household => find(storage, id).household;

/** Stores what was told; where there is no room, nothing. Reading and writing in one go, no other tab comes between. */
function store(
  storage: Storage | null,
  { household, mayWrite }: Found,
  told: ToldByScreen,
  gone: ToldByScreen = {},
): Household {
  const next = withTold(household, told, gone);
  if (next === household || !mayWrite) return next;
  try {
    storage?.setItem(keyOf(next.id), JSON.stringify(next));
  } catch {
    // The cases hold the same answers: the household catches up when there is room.
  }
  return next;
}

/**
 * The household of a case. What the case said later, or what no household was ever told, is told to it first, where the case
 * is stored: a page that still shows one which was removed elsewhere brings nothing back.
 */
export function readHousehold(storage: Storage | null, { id, household, journey }: CaseRecord): Household {
  const found = find(storage, household);
  const later = toldLater(found.household, journey);
  const isStored = storage?.getItem(keyOfCase(id)) !== null;
  return store(storage, { ...found, mayWrite: found.mayWrite && isStored }, later);
}

/**
 * Tells the household of a case what the case has said of it since `before`, and what was taken back. What stands again
 * then may be older than what another case of the person said meanwhile, which they are asked for.
 */
export function tell(storage: Storage, { household, journey }: CaseRecord, before: Journey): void {
  const news = newlyTold(before, journey);
  const gone = takenBack(before, journey);
  store(storage, find(storage, household), news, gone);
  const isOlder = householdScreens.some((screen) => (news[screen]?.on ?? '') < (gone[screen]?.on ?? ''));
  if (!isOlder) return;
  for (const [, { record }] of casesIn(storage)) if (record?.household === household) readHousehold(storage, record);
}
