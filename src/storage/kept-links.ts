import * as v from 'valibot';
import { linksKey } from './keys.ts';

const storedLinks = v.array(v.string());

function linksIn(text: string | null): readonly string[] {
  try {
    return v.parse(storedLinks, JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/**
 * Keeps a link for as long as its tab is open, so that the address and the history of the browser need not hold it.
 * @returns Its place; null where the browser keeps nothing for a tab.
 */
export function keepLink(hash: string): number | null {
  try {
    const links = linksIn(sessionStorage.getItem(linksKey));
    const all = links.includes(hash) ? links : [...links, hash];
    sessionStorage.setItem(linksKey, JSON.stringify(all));
    return all.indexOf(hash);
  } catch {
    return null;
  }
}

/** The link at a place; null where none is kept there any more. */
export function keptLink(place: number): string | null {
  try {
    return linksIn(sessionStorage.getItem(linksKey))[place] ?? null;
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
  for (const hash of linksIn(text)) keepLink(hash);
}
