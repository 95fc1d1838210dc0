/** A number of digits before and after a decimal point, as text, so that it stays exact. */
export interface Decimal {
  readonly whole: string;
  readonly decimals: string;
}

/** What digits with commas, points and spaces can mean: one number if `isClear`, else those that are possible. */
export type DecimalReading =
  | { readonly readings: readonly Decimal[]; readonly isClear: boolean }
  | { readonly problem: 'notANumber' | 'twoPoints' };

const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const groupsOnly = /^\d{1,3}(?:[.,]\d{3})+$/;
/** One point before exactly three digits: a point, or a separator of thousands. */
const pointOrGroup = /^[1-9]\d{0,2}\.\d{3}$/;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const atPoint = (text: string): Decimal => {
  const [whole = '', decimals = ''] = text.replace(/,/g, '').split('.');
  return { whole: whole === '' ? '0' : whole, decimals };
};

/** The last sign as the decimal point, those before it between whole groups. */
function withLastAsPoint(text: string): readonly Decimal[] {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const [before, sign] = [text.slice(0, at), text[at] ?? ''];
  if (before.includes(sign) || !(groupsOnly.test(before) || /^\d+$/.test(before))) return [];
  return [{ whole: digitsOf(before), decimals: text.slice(at + 1) }];
}

const same = (one: Decimal, other: Decimal): boolean =>
  one.whole.replace(/^0+/, '') === other.whole.replace(/^0+/, '') &&
  one.decimals.replace(/0+$/, '') === other.decimals.replace(/0+$/, '');

/**
 * Reads digits with commas, points and spaces. Commas and spaces stand clearly between whole groups only; everything else
 * that can be meant in more than one way is left open.
 * @param mayGroup True where a point before three digits may separate thousands.
 */
export function readDecimal(typed: string, mayGroup: boolean): DecimalReading {
  const text = typed
    .trim()
    .replace(/\s*([.,])\s*/g, '$1')
    .replace(/\s+/g, ',')
    .replace(/,$/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(text) || text.startsWith(',')) return { problem: 'notANumber' };
  if (grouped.test(text) || (plain.test(text) && !(mayGroup && pointOrGroup.test(text))))
    return { readings: [atPoint(text)], isClear: true };
  const points = text.split('.').length - 1;
  const readings = [
    ...withLastAsPoint(text),
    ...(points <= 1 ? [atPoint(text)] : []),
    ...(groupsOnly.test(text) ? [{ whole: digitsOf(text), decimals: '' }] : []),
  ].filter((one, at, all) => all.findIndex((other) => same(one, other)) === at);
  return readings.length > 0 ? { readings, isClear: false } : { problem: points > 1 ? 'twoPoints' : 'notANumber' };
}

/** A decimal as a whole number of units of 10^-places; null where it is finer than that or too long to be exact. */
export function shifted({ whole, decimals }: Decimal, places: number): number | 'tooPrecise' | 'tooLarge' {
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > places) return 'tooPrecise';
  const digits = (whole + kept.padEnd(places, '0')).replace(/^0+/, '');
  return digits.length > 15 ? 'tooLarge' : Number(digits);
}
