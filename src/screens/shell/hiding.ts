import { createContext, useContext } from 'react';

/** Puts a neutral page in the place of everything. */
export const HidingContext = createContext<() => void>(() => undefined);

/** A function that hides everything behind a neutral page. */
export const useHide = (): (() => void) => useContext(HidingContext);

/** Told to the window when everything is hidden: a page with a passcode locks then. */
export const hidden = 'everything-hidden';
