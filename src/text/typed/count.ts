import { typedWords as words } from '#words/typed.ts';
import { readFigure } from './figure.ts';
import { plainText } from './plain.ts';
import { shifted } from './separators.ts';

const monthsInYear = 12;

/** A figure times `times` as a whole number; null where it is none. */
function wholeOf(text: string, times = 1): number | null {
  const read = readFigure(text.trim());
  const [first] = 'readings' in read && read.isClear ? read.readings : [];
  if (first === undefined) return null;
  const hundredths = shifted(first.decimal, 2 + first.power);
  return typeof hundredths === 'number' && (hundredths * times) % 100 === 0 ? (hundredths * times) / 100 : null;
}

function monthsOf(text: string): number | null {
  const [matched, years, half, rest] = words.years.exec(text) ?? [];
  if (matched === undefined) return null;
  const parts = [
    years === undefined ? 0 : wholeOf(years, monthsInYear),
    half === undefined ? 0 : monthsInYear / 2,
    rest === undefined ? 0 : wholeOf(rest.replace(words.countAfter, '')),
  ];
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/**
 * Reads a whole number of instalments, months or days, or a day of the month: 12期 · 十二个月 · 一年 · 两年半 · 16号. A year
 * is twelve. Undefined where nothing is typed, null where it is no whole number. Never throws.
 */
export function readCount(typed: string): number | null | undefined {
  const plain = plainText(typed).replace(/\s/g, '');
  if (plain === '') return undefined;
  const text = plain.replace(words.countBefore, '').replace(words.ends, '');
  if (words.lastOfMonth.test(plain)) return 31;
  return words.hasYears.test(text) ? monthsOf(text) : wholeOf(text.replace(words.countAfter, ''));
}
