/** What was done to the passcode right before the page was opened anew. */
const deeds = ['set', 'changed', 'removed'] as const;
export type Deed = (typeof deeds)[number];

const key = 'youshangliang:passcode-done';

/** What a tab keeps; where the browser keeps nothing, nothing is told and all else goes on. */
function inTab<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** Remembers it in this tab alone, and opens the page anew: everything is stored in another way now. */
export function reopenAfter(deed: Deed): void {
  inTab((tab) => tab.setItem(key, deed));
  location.reload();
}

/** What was done right before; null where nothing was, or it was said already. */
export const deedDone = (): Deed | null => {
  const done = inTab((tab) => tab.getItem(key));
  return deeds.find((deed) => deed === done) ?? null;
};

/** To be called once it was said: it is told one time. */
export const forgetDeed = (): void => void inTab((tab) => tab.removeItem(key));
