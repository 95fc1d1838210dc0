import { signIds } from '#messages/signs.ts';
import { signWords } from '#words/messages/signs.ts';
import type { TableEntry } from './table-entry.ts';

/** The signs a message can carry, with what each means and what to do. */
export const signTable = (): readonly TableEntry[] =>
  signIds.map((id) => {
    const { name, means, next } = signWords[id];
    return { id, name, parts: [{ blocks: [means, next] }] };
  });
