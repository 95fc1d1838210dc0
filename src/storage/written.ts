import type { Saved } from '#case/ports.ts';
import { copyOf } from './copies.ts';
import { isFull } from './full.ts';

/** Writes to the storage, and says what came of it. */
export function written(write: () => void): Extract<Saved['outcome'], 'saved' | 'full' | 'blocked'> {
  try {
    write();
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** What is to stand under some keys; null where nothing is. */
export type Texts = readonly (readonly [key: string, text: string | null])[];

/**
 * Stores all of it, in this order, or nothing: where one text finds no room, everything is as it was before. A tab that is
 * closed in between leaves what was done until then, so that whatever goes has to come after what takes its place.
 */
export function storedWhole(storage: Storage, texts: Texts): ReturnType<typeof written> {
  const put = ([key, text]: Texts[number]) => {
    if (text === null) storage.removeItem(key);
    else if (storage.getItem(key) !== text) storage.setItem(key, text);
  };
  // Twice: on the way a last good copy may have been given up for a text that stands in its place for a moment only.
  const putAll = (all: Texts) => written(() => [...all, ...all].forEach(put));
  const keys = texts.flatMap(([key]) => [key, copyOf(key) ?? key]);
  const before = [...new Set(keys)].map((key) => [key, storage.getItem(key)] as const);
  const outcome = putAll(texts);
  if (outcome === 'saved') return outcome;
  // What was added goes first: it makes room for what was replaced, one of which may make room for another.
  const isNew = ([, text]: Texts[number]) => text === null;
  const back = [...before.filter(isNew), ...before.filter((each) => !isNew(each))];
  for (const each of [...back, ...back]) written(() => put(each));
  return outcome;
}
