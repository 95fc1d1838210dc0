/** What a text that claims to be a link carries. */
interface LinkText {
  /** The number of the format. */
  readonly format: number;
  /** What may be the payload, shortest first: a space may end it or stand within it. Empty where there is none. */
  readonly payloads: readonly string[];
}

/** Escapes are undone as often as messengers apply them to each other's. */
const mostEscapes = 4;
/** The most pieces of a payload that are put together again. */
const mostPieces = 60;
const unreadable = '\ufffd';

/** Characters without a width, such as messengers put into long words. */
const invisible = /\p{Cf}|\u034f|[\ufe00-\ufe0f]/gu;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : unreadable);

const bytesToText = (bytes: string): string => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes.replace(/%([0-7][\da-f])|%../gi, (_byte, ascii: string | undefined) =>
      ascii === undefined ? unreadable : character(Number.parseInt(ascii, 16)),
    );
  }
};

const named: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"' };

/** Undoes one layer of percent-encoding and of character references. */
const unescaped = (text: string): string =>
  text
    .replace(/(?:%[\da-f]{2})+/gi, bytesToText)
    .replace(/&(amp|nbsp|lt|gt|quot);/gi, (_reference, name: string) => named[name.toLowerCase()] ?? '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_reference, hexadecimal?: string, decimal?: string) =>
      character(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
    );

/** The text without escapes, in half width where it was full, and without what cannot be seen. */
function plainText(raw: string): string {
  let text = raw;
  for (let layer = 0; layer < mostEscapes; layer += 1) {
    const next = unescaped(text);
    if (next === text) break;
    text = next;
  }
  return text.normalize('NFKC').replace(invisible, '');
}

/** Pieces that spaces or soft line ends of mail part, put together one by one until something other than letters and digits ends them. */
function payloadsIn(text: string): readonly string[] {
  const payloads: string[] = [];
  let joined = '';
  for (const piece of text.split(/[\s=]+/, mostPieces)) {
    const run = /^[a-z\d]*/i.exec(piece)?.[0] ?? '';
    joined += run;
    if (run !== '') payloads.push(joined);
    if (run.length < piece.length) break;
  }
  return payloads;
}

/**
 * Reads a link out of what messengers, mail and people make of it: escapes of any layer, spaces, line ends and invisible
 * characters within it, full-width signs, punctuation, parameters or words after it. Null where it is no link at all.
 * @param raw Untrusted, of bounded length: from the `#` or whatever has become of it.
 */
export function readLinkText(raw: string): LinkText | null {
  const text = plainText(raw).replace(/https?:.*$/is, '');
  const [, format, payload = ''] = /^[#/!\s]*s\s?(\d{1,3})(?:(?:\s*[.\u3002]\s*|(?=[a-z]))(.*))?/is.exec(text) ?? [];
  return format === undefined ? null : { format: Number(format), payloads: payloadsIn(payload) };
}
