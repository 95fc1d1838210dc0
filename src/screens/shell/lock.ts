import { createContext, useContext } from 'react';

/** Locks the page at once; null while no passcode is set. */
export const LockContext = createContext<(() => void) | null>(null);

/** A function that locks the page; null while no passcode is set. */
export const useLock = (): (() => void) | null => useContext(LockContext);
