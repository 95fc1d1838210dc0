import { largestFen } from '#model/limits.ts';

/** The unit words a typed amount may carry; they come from the words of the language. */
export interface YuanUnits {
  /** Ten thousand, as in 1.2万. */
  readonly tenThousand: string;
  readonly yuan: readonly string[];
}

/** Why a typed amount is refused: empty, not a number, below zero, finer than a fen, or above `largestFen`. */
export type YuanProblem = 'empty' | 'notANumber' | 'negative' | 'tooPrecise' | 'tooLarge';
export type YuanInput = { readonly fen: number } | { readonly problem: YuanProblem };

const fullWidth = '０１２３４５６７８９．，－';
const halfWidth = '0123456789.,-';

/** Full-width digits and punctuation of numbers as ASCII; everything else stays. */
export const toHalfWidth = (text: string): string =>
  [...text].map((char) => halfWidth[fullWidth.indexOf(char)] ?? char).join('');

const withoutUnit = (text: string, units: readonly string[]): string => {
  const unit = units.find((word) => text.endsWith(word));
  return unit === undefined ? text : text.slice(0, -unit.length).trim();
};

/**
 * Reads an amount in yuan as people type it: commas, full-width digits, a yuan sign, a trailing unit, 1.2万.
 * Exact: the decimal point is shifted in the text, never by multiplying floats.
 */
export function readYuan(typed: string, units: YuanUnits): YuanInput {
  const plain = withoutUnit(
    toHalfWidth(typed)
      .replace(/[\s,]/g, '')
      .replace(/^[¥￥]/, ''),
    units.yuan,
  );
  if (plain === '') return { problem: 'empty' };
  const inTenThousands = plain.endsWith(units.tenThousand);
  const digits = inTenThousands ? plain.slice(0, -units.tenThousand.length) : plain;
  if (/^-\d/.test(digits)) return { problem: 'negative' };
  const match = /^(\d*)(?:\.(\d*))?$/.exec(digits);
  if (match === null || digits === '.' || digits === '') return { problem: 'notANumber' };
  const [, whole = '', decimals = ''] = match;
  const places = inTenThousands ? 6 : 2;
  if (decimals.replace(/0+$/, '').length > places) return { problem: 'tooPrecise' };
  const fen = Number(whole + decimals.slice(0, places).padEnd(places, '0'));
  return fen > largestFen ? { problem: 'tooLarge' } : { fen };
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** Fen as `1,234.56`, without a unit; whole yuan without decimals, negative amounts with a minus sign. */
export function yuanFigure(fen: number): string {
  const sign = fen < 0 ? '−' : '';
  const absolute = Math.abs(fen);
  const rest = absolute % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${sign}${grouped(Math.floor(absolute / 100))}${decimals}`;
}

/** What an input shows for a stored amount: plain digits, so that it can be edited. */
export const yuanForEditing = (fen: number): string => yuanFigure(fen).replace(/,/g, '');
