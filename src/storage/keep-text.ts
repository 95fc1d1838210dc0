import { quarantinePrefix } from './keys.ts';
import { written } from './written.ts';

/** The most texts that are kept of one thing; those kept first stay. */
const mostKept = 5;

/** The keys under which texts of something are kept, in their order. */
export const keysOfKept = (of: string): readonly string[] =>
  Array.from({ length: mostKept }, (_, at) => `${quarantinePrefix}${of}${at === 0 ? '' : `.${at + 1}`}`);

/**
 * The key under which a text is to be kept, or is kept already; null where there is no place left.
 * @param of What it is the text of, as it follows the prefix of this app's keys, without that of cases.
 */
export const placeToKeep = (storage: Pick<Storage, 'getItem'>, of: string, text: string): string | null =>
  keysOfKept(of).find((key) => [null, text].includes(storage.getItem(key))) ?? null;

/**
 * Keeps the whole text of something that cannot be read, or only in part; whatever was kept before stays. False where there
 * is no place or no room for it: what is stored still holds the text, and is not to be written over.
 */
export function keepText(storage: Storage, of: string, text: string): boolean {
  const key = placeToKeep(storage, of, text);
  return key !== null && (storage.getItem(key) === text || written(() => storage.setItem(key, text)) === 'saved');
}
