import { toBase64url } from '#cipher/base64url.ts';
import { randomBytes } from '#cipher/sealing.ts';
import { openKey } from './keys.ts';

/** Notes that this page has the sealed texts open, so that any other one locks itself; gives the name it goes by. */
export function claimOpen(storage: Storage): string {
  const page = toBase64url(randomBytes(6));
  try {
    storage.setItem(openKey, page);
  } catch {
    // No room: a save will say so.
  }
  return page;
}

/**
 * Calls `lost` when another page opens the sealed texts, also where this one slept meanwhile and heard nothing of it.
 * Returns a function that stops it.
 */
export function watchClaims(storage: Storage, page: string, lost: () => void): () => void {
  const look = () => {
    const open = storage.getItem(openKey);
    if (open !== null && open !== page) lost();
  };
  const hear = ({ key }: StorageEvent) => {
    if (key === openKey) look();
  };
  addEventListener('storage', hear);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    removeEventListener('storage', hear);
    removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
}
