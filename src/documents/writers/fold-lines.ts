/** Most bytes in a line, without its line break (RFC 5545, section 3.1). */
const longest = 75;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (used + bytes > longest) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += bytes;
  }
  return folded;
}

/** Refolds lines the library folded by characters: the standard counts bytes. Never splits a character. */
export const foldLines = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
