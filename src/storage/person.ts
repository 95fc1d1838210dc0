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

/** The signer of a case's documents; null where none is stored. Unknown or too long details are left out. */
export function readPerson(storage: Storage, id: string): Person | null {
  const text = storage.getItem(`${personPrefix}${id}`);
  if (text === null) return null;
  const read = v.safeParse(personSchema, parsed(text));
  if (!read.success) return {};
  return Object.fromEntries(Object.entries(read.output).filter(([, told]) => told !== ''));
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
