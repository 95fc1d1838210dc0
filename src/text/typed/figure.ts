import { typedWords as words } from '#words/typed.ts';
import { type Decimal, readDecimal } from './separators.ts';

/** A number before units of money or time are looked at: each possible reading is `decimal × 10^power`. */
export interface Figure {
  readonly decimal: Decimal;
  readonly power: number;
}

/** Why digits and numerals are no number. `otherSigns`: there are signs no number has, named in `signs`. */
export type FigureProblem =
  | { readonly problem: 'notANumber' | 'twoPoints' | 'tooLarge' }
  | { readonly problem: 'otherSigns'; readonly signs: string };

export type FigureReading = { readonly readings: readonly Figure[]; readonly isClear: boolean } | FigureProblem;

type Token = { readonly digits: string; readonly numerals: number } | { readonly power: number };

const longestSigns = 6;
/** More digits before the point are not calculated with. */
const longestWhole = 13;

function tokensOf(text: string): readonly Token[] | FigureProblem {
  const tokens: Token[] = [];
  let unknown = '';
  for (const sign of text.replace(words.points, '.')) {
    const digit = words.digits[sign];
    const power = words.powers[sign];
    const last = tokens[tokens.length - 1];
    if (power !== undefined) tokens.push({ power });
    else if (digit === undefined && !/[\d.,\s]/.test(sign)) unknown += sign;
    else if (last !== undefined && 'digits' in last)
      tokens[tokens.length - 1] = {
        digits: last.digits + (digit ?? sign),
        numerals: last.numerals + Number(digit !== undefined),
      };
    else tokens.push({ digits: String(digit ?? sign), numerals: Number(digit !== undefined) });
  }
  if (unknown !== '') return { problem: 'otherSigns', signs: unknown.slice(0, longestSigns) };
  return tokens.filter((token) => 'power' in token || token.digits.trim() !== '');
}

/** A coefficient: digits between whole groups. Numerals side by side name a range, except after a zero. */
function coefficient({ digits, numerals }: Extract<Token, { digits: string }>): number | null {
  const read = readDecimal(digits, false);
  if ('problem' in read || !read.isClear || read.readings[0] === undefined) return null;
  const { whole, decimals } = read.readings[0];
  if (decimals !== '' || whole.length > longestWhole) return null;
  return numerals > 1 && !whole.startsWith('0') ? null : Number(whole);
}

/**
 * The value of digits or numerals with powers of ten, such as 1万2千 or 一百零五; null where they make no number.
 * @param above The power before them, which they have to stay below.
 * @param isShort True to read a last digit without a power as one power less than the one before it: 一万二 is 12,000.
 */
function wholeOf(tokens: readonly Token[], above: number, isShort: boolean): number | null {
  const large = [8, 4].find((power) => tokens.some((token) => 'power' in token && token.power === power));
  if (large !== undefined && large < above) {
    const at = tokens.findIndex((token) => 'power' in token && token.power === large);
    const times = at === 0 ? null : wholeOf(tokens.slice(0, at), Number.POSITIVE_INFINITY, isShort);
    const rest = at === tokens.length - 1 ? 0 : wholeOf(tokens.slice(at + 1), large, isShort);
    if (times === null || rest === null) return null;
    return times * 10 ** large + rest;
  }
  return smallWholeOf(tokens, above, isShort);
}

function smallWholeOf(tokens: readonly Token[], above: number, isShort: boolean): number | null {
  let sum = 0;
  let last = above;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const isTen = 'power' in token && token.power === 1;
    const times = 'digits' in token ? coefficient(token) : isTen ? 1 : null;
    const power = 'power' in token ? token : next;
    if (times === null) return null;
    if (power === undefined || !('power' in power)) {
      if (at !== tokens.length - 1 || !('digits' in token)) return null;
      const short = isShort && /^[1-9]$/.test(token.digits.trim()) && Number.isFinite(last) ? last - 1 : 0;
      return times * 10 ** short < 10 ** last ? sum + times * 10 ** short : null;
    }
    if (power.power >= last || times * 10 ** power.power >= 10 ** last) return null;
    sum += times * 10 ** power.power;
    last = power.power;
    if (power !== token) at += 1;
  }
  return sum;
}

/** The decimals of a numeral such as 十二点五, which stand after its ones. */
function splitDecimals(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly decimals: string } {
  const last = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  const hasOnes = before !== undefined && 'power' in before && before.power === 1;
  if (last === undefined || !('digits' in last) || !hasOnes) return { tokens, decimals: '' };
  const [, ones = '', decimals = ''] = /^(\d?)\.(\d+)$/.exec(last.digits) ?? [];
  if (decimals === '') return { tokens, decimals };
  const kept = ones === '' ? [] : [{ digits: ones, numerals: 1 }];
  return { tokens: [...tokens.slice(0, -1), ...kept], decimals };
}

const notANumber = { problem: 'notANumber' } as const;

/**
 * Reads a number in digits, in numerals, or in both: 1,200 · 一千二百 · 1.2万 · 3千 · 2k · 1万2.
 * @param text Plain text (`plainText`).
 * @param mayGroup True where a point before three digits may separate thousands.
 * @param isUnitNamed True where a unit follows, so that a last digit after a power can also be ones: 1万2元.
 */
export function readFigure(text: string, mayGroup = false, isUnitNamed = false): FigureReading {
  const all = tokensOf(text);
  if ('problem' in all) return all;
  const [first, ...others] = all;
  if (first === undefined) return notANumber;
  const after = others.flatMap((token) => ('power' in token ? [token.power] : []));
  if ('digits' in first && after.length === others.length && after.length <= 2) {
    const [low = 0, high = 0] = after;
    if (after.length === 2 && low >= high) return notANumber;
    const power = low + high;
    const isRange = first.numerals > 1 && !/[0.]/.test(first.digits) && (power > 0 || first.digits.length === 2);
    if (isRange) return notANumber;
    const read = readDecimal(first.digits, mayGroup && power === 0);
    if ('problem' in read) return read;
    return { ...read, readings: read.readings.map((decimal) => ({ decimal, power })) };
  }
  const { tokens, decimals } = splitDecimals(all);
  const short = wholeOf(tokens, Number.POSITIVE_INFINITY, true);
  const ones = wholeOf(tokens, Number.POSITIVE_INFINITY, false);
  if (short === null || ones === null) return notANumber;
  if (short > Number.MAX_SAFE_INTEGER) return { problem: 'tooLarge' };
  const values = isUnitNamed && short !== ones ? [short, ones] : [short];
  return {
    readings: values.map((value) => ({ decimal: { whole: String(value), decimals }, power: 0 })),
    isClear: values.length === 1,
  };
}
