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

/** Who signs the documents of a case; null where nothing is stored. What is not known or too long is left out. */
export function readPerson(storage: Storage, id: string): Person | null {
  const text = storage.getItem(`${personPrefix}${id}`);
  if (text === null) return null;
  const read = v.safeParse(personSchema, parsed(text));
  if (!read.success) return {};
  return Object.fromEntries(Object.entries(read.output).filter(([, told]) => told !== ''));
}

/** Stores who signs; somebody of whom nothing is told leaves nothing behind but that. */
export function writePerson(storage: Storage, id: string, told: Person): Saved['outcome'] {
  try {
    storage.setItem(`${personPrefix}${id}`, JSON.stringify(told));
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}
