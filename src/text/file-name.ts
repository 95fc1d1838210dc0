import { writableText } from './writable-text.ts';

/** In characters, the ending with its dot among them. */
const longest = 60;

/** Signs that Windows, Android or a shell keeps for itself, and every kind of space but the plain one. */
const reserved = /[\\/:*?"<>|~#%&{}$!'`@+=^\s\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/g;

/** A file name that every system takes: `name` without what some refuse, or `fallback` where nothing is left of it. */
export function fileNameOf(name: string, ending: string, fallback: string): string {
  const safe = writableText(name)
    .replace(reserved, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  const room = longest - ending.length - 1;
  const short = [...safe]
    .slice(0, room)
    .join('')
    .replace(/[\s.]+$/, '');
  return `${short === '' ? fallback : short}.${ending}`;
}
