import type { Saved } from '#case/ports.ts';
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
