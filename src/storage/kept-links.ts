import * as v from 'valibot';
import { toBase64url } from '#cipher/base64url.ts';
import { randomBytes } from '#cipher/sealing.ts';
import { linksKey } from './keys.ts';

/** Each link beside its id, which no other link gets: entries of the history that name it outlast it. */
const storedLinks = v.array(v.tuple([v.string(), v.string()]));
type Links = ReadonlyMap<string, string>;

function linksIn(text: string | null): Links {
  try {
    return new Map(v.parse(storedLinks, JSON.parse(text ?? '[]')));
  } catch {
    return new Map();
  }
}

const linksOfTab = (): Links => linksIn(sessionStorage.getItem(linksKey));
const store = (links: Links): void => sessionStorage.setItem(linksKey, JSON.stringify([...links]));

/**
 * Keeps a link for as long as its tab is open, so that the address and the history of the browser need not hold it.
 * @returns Its id; null where the browser keeps nothing for a tab.
 */
export function keepLink(hash: string): string | null {
  try {
    const links = linksOfTab();
    const id = [...links].find(([, link]) => link === hash)?.[0] ?? toBase64url(randomBytes(9));
    store(new Map([...links, [id, hash]]));
    return id;
  } catch {
    return null;
  }
}

/** The link with an id; null where it is not kept any more. */
export function keptLink(id: string): string | null {
  try {
    return linksOfTab().get(id) ?? null;
  } catch {
    return null;
  }
}

/** Takes out all links of this tab; gives them as one text, null where there were none. */
export function takeLinks(): string | null {
  try {
    const text = sessionStorage.getItem(linksKey);
    sessionStorage.removeItem(linksKey);
    return text;
  } catch {
    return null;
  }
}

/** Puts the links back that were taken out, beside those that came since. */
export function giveLinks(text: string | null): void {
  try {
    if (text !== null) store(new Map([...linksIn(text), ...linksOfTab()]));
  } catch {
    // A tab that keeps nothing had none to be taken out.
  }
}
