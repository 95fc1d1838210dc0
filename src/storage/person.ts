import * as v from 'valibot';
import type { Saved } from '#case/ports.ts';
import { type Person, personSchema } from '#case/schemas.ts';
import { keepText } from './keep-text.ts';
import { goodPersonPrefix, personPrefix } from './keys.ts';
import { written } from './written.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const told = (details: object) => Object.entries(details).filter(([, detail]) => detail !== '');

/** Reads the text of a signer; null where it is none. Unknown or too long details are left out. Never throws. */
export function parsePerson(text: string): Person | null {
  const read = v.safeParse(personSchema, parsed(text));
  return read.success ? Object.fromEntries(told(read.output)) : null;
}

/** True where a text holds nothing that was left out in reading it. */
function isWhole(text: string, person: Person | null): boolean {
  return person !== null && told(parsed(text) as object).length === Object.keys(person).length;
}

/** The keys of a signer: of the last good copy first, as that takes the place of one that is gone. */
export const keysOfPerson = (id: string): readonly [copy: string, stored: string] => [
  `${goodPersonPrefix}${id}`,
  `${personPrefix}${id}`,
];

/** What something unreadable of a signer is kept as. */
export const keptPerson = (id: string): string => `person:${id}`;

/** The text of the last good copy of a signer, where what is stored cannot be read or is gone; else null. */
export function goodPersonText(storage: Storage, id: string): string | null {
  const [copyKey, key] = keysOfPerson(id);
  const text = storage.getItem(key);
  const copy = storage.getItem(copyKey);
  const isNeeded = text === null || parsePerson(text) === null;
  return isNeeded && copy !== null && parsePerson(copy) !== null ? copy : null;
}

/**
 * The signer of a case's documents, from the last good copy where what is stored cannot be read; null where none is stored,
 * one without details where neither can be read. What was read whole is copied.
 */
export function readPerson(storage: Storage, id: string): Person | null {
  const [copyKey, key] = keysOfPerson(id);
  const text = storage.getItem(key);
  const person = text === null ? null : parsePerson(text);
  if (text !== null && isWhole(text, person) && storage.getItem(copyKey) !== text)
    written(() => storage.setItem(copyKey, text));
  const copy = goodPersonText(storage, id);
  return copy === null ? (person ?? (text === null ? null : {})) : parsePerson(copy);
}

/** Keeps what is stored of a signer and cannot be read whole; false where there is no room for that. */
export function keepUnreadPerson(storage: Storage, id: string): boolean {
  const stored = storage.getItem(`${personPrefix}${id}`);
  return stored === null || isWhole(stored, parsePerson(stored)) || keepText(storage, keptPerson(id), stored);
}

/**
 * Stores the signer of a case's documents, also one without any details. What is stored and cannot be read whole is kept
 * first; where there is no room for that, nothing is written over.
 */
export function writePerson(storage: Storage, id: string, person: Person): Saved['outcome'] {
  const [copyKey, key] = keysOfPerson(id);
  if (!keepUnreadPerson(storage, id)) return 'full';
  const text = JSON.stringify(person);
  const outcome = written(() => storage.setItem(key, text));
  if (outcome === 'saved') written(() => storage.setItem(copyKey, text));
  return outcome;
}
