import * as v from 'valibot';
import type { Saved } from '#case/ports.ts';
import { type Person, personSchema } from '#case/schemas.ts';
import { isFull } from './full.ts';
import { personPrefix } from './keys.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the text of a signer; null where it is none. Unknown or too long details are left out. Never throws. */
export function parsePerson(text: string): Person | null {
  const read = v.safeParse(personSchema, parsed(text));
  return read.success ? Object.fromEntries(Object.entries(read.output).filter(([, told]) => told !== '')) : null;
}

/** The signer of a case's documents; null where none is stored, one without details where it cannot be read. */
export function readPerson(storage: Storage, id: string): Person | null {
  const text = storage.getItem(`${personPrefix}${id}`);
  return text === null ? null : (parsePerson(text) ?? {});
}

/** Stores the signer of a case's documents, also one without any details. */
export function writePerson(storage: Storage, id: string, told: Person): Saved['outcome'] {
  try {
    storage.setItem(`${personPrefix}${id}`, JSON.stringify(told));
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}
