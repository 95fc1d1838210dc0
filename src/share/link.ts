import { decodeChecked, encodeChecked } from './checked-code.ts';
import type { HouseholdView } from './household-view.ts';
import { readLinkText } from './link-text.ts';
import { type LinkView, valuesOf, viewOfValues } from './link-values.ts';

/** Names the link format; every link of this release begins with it. */
const formatName = 's3';
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

/** The hash of a link that shows this view, with its leading `#`. */
export function encodeLink(view: LinkView): string {
  const inside = JSON.stringify(valuesOf(view)).slice(1, -1).replace(/null/g, 'n');
  const nibbles = [...inside].map((symbol) => symbols.indexOf(symbol));
  return `#${formatName}.${encodeChecked(formatName, regrouped(nibbles, 4, 5, true))}`;
}

/** The view with as many negotiations as a link carries, the first ones; the others are counted. */
export function fittingView(view: HouseholdView): HouseholdView {
  const { negotiations, leftOut } = view;
  const payload = encodeLink(view).length - `#${formatName}.`.length;
  if (payload <= longestOfAll || negotiations.length === 1) return view;
  return fittingView({ ...view, negotiations: negotiations.slice(0, -1), leftOut: leftOut + 1 });
}

/** The values of a payload under the name of its format; throws where they are no list. */
const checkedValues =
  (name: string) =>
  (payload: string): unknown => {
    const letters = decodeChecked(name, payload);
    if (letters === null) return null;
    const nibbles = regrouped(letters, 5, 4, false).filter((nibble) => nibble !== filling);
    return JSON.parse(`[${nibbles.map((nibble) => symbols[nibble]).join('')}]`.replace(/n/g, 'null'));
  };

/** How the payload of each format is read: the first one is base64url of JSON without any check. */
const readers: Readonly<Record<number, (payload: string) => unknown>> = {
  1: (payload) => JSON.parse(atob(payload)),
  2: checkedValues('s2'),
  3: checkedValues(formatName),
};

/**
 * Why a hash shows nothing: it is longer than anything that is read (`tooLong`), of a format of later releases
 * (`newer`), names a format and carries nothing (`empty`), or is damaged or no link (`broken`).
 */
export type LinkProblem = 'tooLong' | 'newer' | 'empty' | 'broken';
/** The view a hash shows, or why it shows none. */
export type ReadLink = { readonly view: LinkView } | { readonly problem: LinkProblem };

function viewIn(payload: string, format: number, values: (payload: string) => unknown): LinkView | null {
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
  const values = readers[link.format];
  if (values === undefined) return { problem: 'newer' };
  for (const payload of link.payloads.filter(({ length }) => length <= longestPayload)) {
    const view = viewIn(payload, link.format, values);
    if (view !== null) return { view };
  }
  return { problem: 'broken' };
}
