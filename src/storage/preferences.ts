import * as v from 'valibot';
import { type Preferences, preferencesSchema } from '#case/preferences.ts';
import { preferencesKey } from './keys.ts';

/** The longest text that is read, in characters; it is read before anything is shown. */
const longest = 5000;

/** Reads the text of preferences from any source; what does not fit is as if it had never been said. Never throws. */
export function parsePreferences(text: string | null): Preferences {
  try {
    return v.parse(preferencesSchema, JSON.parse(text !== null && text.length <= longest ? text : ''));
  } catch {
    return v.parse(preferencesSchema, {});
  }
}

/** What is stored in the browser's own storage, also behind a passcode: it holds before that is typed. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(preferencesKey));
  } catch {
    return parsePreferences(null);
  }
}

/** Stores what is not stored already. Where that is refused, it holds until the page is closed. */
export function storePreferences(now: Preferences): void {
  const text = JSON.stringify(now);
  try {
    if (text !== JSON.stringify(readPreferences())) localStorage.setItem(preferencesKey, text);
  } catch {
    // No room.
  }
}

/** Calls `changed` when another page stores preferences, they come with a backup, or everything is removed. */
export function watchPreferences(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === preferencesKey) changed();
  });
}

/** Tells this page that everything was removed. */
export const tellRemoved = (): boolean => dispatchEvent(new StorageEvent('storage'));
