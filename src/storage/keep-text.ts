import { quarantinePrefix } from './keys.ts';

/**
 * Keeps the whole text of something that was only partly read; a text kept before stays. Where there is no room, nothing
 * is kept: what is stored still holds the text until the next save.
 * @param of What it is the text of, as it follows the prefix of this app's keys, without that of cases.
 */
export function keepText(storage: Storage, of: string, text: string): void {
  const key = `${quarantinePrefix}${of}`;
  try {
    if (storage.getItem(key) === null) storage.setItem(key, text);
  } catch {
    // No room.
  }
}
