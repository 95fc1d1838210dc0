import { decodeChecked, encodeChecked } from './checked-code.ts';
import type { HouseholdView } from './household-view.ts';
import { readLinkText } from './link-text.ts';
import { type LinkView, needsFormat6, valuesOf, viewOfValues } from './link-values.ts';

/** Names the link format; a link of this release begins with the older one, as long as that can tell all of its view. */
const formatName = 's5';
const newestName = 's6';
/** Names the format of a link whose view is sealed with a passphrase. */
export const sealedName = 's4';
const sealedFormat = 4;
/** The longest hash that is looked at, in characters, with all that was added to it; a longer one is refused unread. */
export const longestHash = 8192;
/** The longest payload that is decoded, in characters. */
export const longestPayload = 1024;
/** The longest payload of a link of all that is written: one message, which can still be copied as a whole. */
const longestOfAll = 600;

/** What stands in a payload, each as its four bits: the list of values without its brackets, `n` for null. */
const symbols = '0123456789,[]-n';
/** Fills the last letter up. */
const filling = 15;

/** Numbers of some bits as numbers of others, the first bit first; bits that are left over are ones and are dropped. */
function regrouped(values: readonly number[], from: number, to: number, fillUp: boolean): readonly number[] {
  const out: number[] = [];
  let bits = 0;
  let held = 0;
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push(held >>> bits);
      held &= (1 << bits) - 1;
    }
  }
  if (fillUp && bits > 0) out.push((held << (to - bits)) | ((1 << (to - bits)) - 1));
  return out;
}

function nibblesOf(view: LinkView): readonly number[] {
  const inside = JSON.stringify(valuesOf(view)).slice(1, -1).replace(/null/g, 'n');
  return [...inside].map((symbol) => symbols.indexOf(symbol));
}

/** The hash of a link that shows this view, with its leading `#`. */
export function encodeLink(view: LinkView): string {
  const name = needsFormat6(view) ? newestName : formatName;
  return `#${name}.${encodeChecked(name, regrouped(nibblesOf(view), 4, 5, true))}`;
}

/** The formats that packed views may have; a later one is none of them. */
const packedFormats = [3, 5, 6];

/** A view as bytes: the number of its format, and its values. */
export const packedView = (view: LinkView): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([needsFormat6(view) ? 6 : 5, ...regrouped(nibblesOf(view), 4, 8, true)]);

/** The view in bytes; null where they hold none, or one of a later release. Never throws. */
export function viewOfPacked(bytes: Uint8Array): LinkView | null {
  const [format, ...packed] = bytes;
  if (format === undefined || !packedFormats.includes(format)) return null;
  return viewIn(packed, format, (values) => valuesOfNibbles(regrouped(values, 8, 4, false)));
}

/** Bytes as the code of a link under a format's name, and back; null where the code does not pass its check. */
export const codeOfBytes = (name: string, bytes: Uint8Array): string =>
  encodeChecked(name, regrouped([...bytes], 8, 5, true));
export function bytesOfCode(name: string, code: string): Uint8Array<ArrayBuffer> | null {
  const letters = decodeChecked(name, code);
  return letters === null ? null : Uint8Array.from(regrouped(letters, 5, 8, false));
}

/** The view with as many negotiations as a link carries, the first ones; the others are counted. */
export function fittingView(view: HouseholdView): HouseholdView {
  const { negotiations, leftOut } = view;
  const payload = encodeLink(view).length - `#${formatName}.`.length;
  if (payload <= longestOfAll || negotiations.length === 1) return view;
  return fittingView({ ...view, negotiations: negotiations.slice(0, -1), leftOut: leftOut + 1 });
}

/** The values that nibbles spell; throws where they are no list. */
function valuesOfNibbles(nibbles: readonly number[]): unknown {
  const spelt = nibbles.filter((nibble) => nibble !== filling).map((nibble) => symbols[nibble]);
  return JSON.parse(`[${spelt.join('')}]`.replace(/n/g, 'null'));
}

/** The values of a payload under the name of its format; throws where they are no list. */
const checkedValues =
  (name: string) =>
  (payload: string): unknown => {
    const letters = decodeChecked(name, payload);
    return letters === null ? null : valuesOfNibbles(regrouped(letters, 5, 4, false));
  };

/** How the payload of each format is read: the first one is base64url of JSON without any check. */
const readers: Readonly<Record<number, (payload: string) => unknown>> = {
  1: (payload) => JSON.parse(atob(payload)),
  2: checkedValues('s2'),
  3: checkedValues('s3'),
  5: checkedValues(formatName),
  6: checkedValues(newestName),
};

/**
 * Why a hash shows nothing: it is longer than anything that is read (`tooLong`), of a format of later releases
 * (`newer`), names a format and carries nothing (`empty`), or is damaged or no link (`broken`).
 */
export type LinkProblem = 'tooLong' | 'newer' | 'empty' | 'broken';
/** The view a hash shows; the bytes of one that a passphrase opens (`sealed-link.ts`); or why it shows nothing. */
export type ReadLink =
  | { readonly view: LinkView }
  | { readonly sealed: Uint8Array<ArrayBuffer> }
  | { readonly problem: LinkProblem };

function viewIn<T>(payload: T, format: number, values: (payload: T) => unknown): LinkView | null {
  try {
    return viewOfValues(values(payload), format);
  } catch {
    return null;
  }
}

/**
 * Reads a hash from any source, also one that messengers have changed (`link-text.ts`). Never throws; accepts only
 * known ids and numbers within their bounds.
 */
export function decodeLink(hash: string): ReadLink {
  if (hash.length > longestHash) return { problem: 'tooLong' };
  const link = readLinkText(hash);
  if (link === null) return { problem: 'broken' };
  const [shortest] = link.payloads;
  if (shortest === undefined) return { problem: 'empty' };
  if (shortest.length > longestPayload) return { problem: 'tooLong' };
  const fitting = link.payloads.filter(({ length }) => length <= longestPayload);
  if (link.format === sealedFormat) {
    const [sealed = null] = fitting
      .map((payload) => bytesOfCode(sealedName, payload))
      .filter((bytes) => bytes !== null);
    return sealed === null ? { problem: 'broken' } : { sealed };
  }
  const values = readers[link.format];
  if (values === undefined) return { problem: 'newer' };
  for (const payload of fitting) {
    const view = viewIn(payload, link.format, values);
    if (view !== null) return { view };
  }
  return { problem: 'broken' };
}
