import { casePrefix, goodPersonPrefix, goodPrefix, personPrefix } from './keys.ts';

/** What last good copies are made of, and under what they are stored; an id follows either. */
const copied = [
  [casePrefix, goodPrefix],
  [personPrefix, goodPersonPrefix],
] as const;

/** The key of the last good copy of the text under a key; null where none is made of it. */
export function copyOf(key: string): string | null {
  const [start, copy] = copied.find(([each]) => key.startsWith(each)) ?? [];
  return start === undefined ? null : `${copy}${key.slice(start.length)}`;
}

/** The key of the text that the one under a key is the last good copy of; null where it is no copy. */
export function originalOf(key: string): string | null {
  const [start, copy] = copied.find(([, each]) => key.startsWith(each)) ?? [];
  return copy === undefined ? null : `${start}${key.slice(copy.length)}`;
}

/** True for the key of a last good copy, which may go for any other text, and for the sake of which nothing goes. */
export const isCopy = (key: string): boolean => originalOf(key) !== null;
