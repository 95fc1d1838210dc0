import * as v from 'valibot';
import { type Person, personParts } from '#case/person.ts';
import type { Saved } from '#case/ports.ts';
import { longestPersonPart } from '#model/limits.ts';
import { isFull } from './full.ts';
import { personPrefix } from './keys.ts';

const part = (most: number) => v.exactOptional(v.fallback(v.pipe(v.string(), v.maxLength(most)), ''));
const person = v.object({
  name: part(longestPersonPart.name),
  phone: part(longestPersonPart.phone),
  idNumber: part(longestPersonPart.idNumber),
  address: part(longestPersonPart.address),
});

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
  const read = v.safeParse(person, parsed(text));
  if (!read.success) return {};
  const told = personParts.flatMap((name) => (read.output[name] ? [[name, read.output[name]] as const] : []));
  return Object.fromEntries(told);
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
