import { type Preferences, preferences, preferencesSchema } from '#case/preferences.ts';
import { readPreferences, storePreferences, watchPreferences } from '#storage/preferences.ts';

/**
 * Shows what is preferred from before the first paint on, as attributes of the page for the style sheet
 * (`data-large-text`, `data-theme="dark"`; none for what is off), and remembers what changes.
 * @param page The root element.
 */
export function keepPreferences({ dataset }: HTMLElement): void {
  const read = () => preferences.setState(readPreferences(), true);
  preferences.subscribe((now) => {
    for (const name of Object.keys(preferencesSchema.entries) as (keyof Preferences & string)[])
      if (now[name]) dataset[name] = String(now[name]);
      else delete dataset[name];
    storePreferences(now);
  });
  watchPreferences(read);
  read();
}
