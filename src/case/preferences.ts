import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';

/**
 * How the person wants the app to look: one line each, with what holds until they say something else. Nothing private may
 * stand here: it is stored as it is, also behind a passcode. The meaning of a name never changes, and what a newer release
 * put beside these stays as it is.
 */
export const preferencesSchema = v.looseObject({
  /** Amounts are blurred. */
  veiled: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  largeText: v.fallback(v.boolean(), false),
  /** Every page offers to be read aloud. */
  readAloud: v.fallback(v.boolean(), false),
});

export type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

/** What is preferred now; whatever is set here is remembered and shown. */
export const preferences = createStore<Preferences>(() => v.parse(preferencesSchema, {}));
