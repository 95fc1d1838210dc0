import { isLocked } from './is-locked.ts';
import { linksKey } from './keys.ts';

/**
 * True where another page removes a case, a household, a signer or a kept text, or everything; also where it gives up a last
 * good copy, as a sealed text does not say what it was. Keys of which there may be several name what is private, all others
 * say how the app stands; what is removed as plain text while there is a passcode was sealed before.
 */
export const tellsRemoval = ({ key, newValue }: StorageEvent): boolean =>
  newValue === null && (key === null || (isLocked() ? /^youshangliang:sealed:/ : /^youshangliang:.+:/).test(key));

/** Removes the links that were looked at in this tab: they may show what is gone. */
export const forgetLinks = (): void => globalThis.sessionStorage?.removeItem(linksKey);

/** Removes them whenever another page removes what they may show. */
export function watchRemovals(): void {
  addEventListener('storage', (event) => tellsRemoval(event) && forgetLinks());
}
