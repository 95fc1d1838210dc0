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

/** Calls `lost` when another page opens the sealed texts. Returns a function that stops it. */
export function watchClaims(page: string, lost: () => void): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === openKey && newValue !== null && newValue !== page) lost();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
