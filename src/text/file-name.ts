import { writableText } from './writable-text.ts';

/** The longest file name in characters, with the dot and the ending. */
const longest = 60;

/** Characters that Windows, Android or a shell reserves, and all whitespace; each run becomes one plain space. */
const reserved = /[\\/:*?"<>|~#%&{}$!'`@+=^\s\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/g;

/** `name.ending` as a file name every system accepts; `fallback` replaces a name without any usable character. */
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
