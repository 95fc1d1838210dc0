import { largestFen } from '#model/limits.ts';
import { typedWords as words } from '#words/typed.ts';
import { type FigureProblem, readFigure } from './figure.ts';
import { plainText } from './plain.ts';
import { shifted } from './separators.ts';

/** Why a typed amount is refused. `tooPrecise`: finer than a fen; `tooLarge`: above `largestFen`. */
export type AmountProblem = FigureProblem | { readonly problem: 'empty' | 'negative' | 'tooPrecise' | 'tooLarge' };

/** An amount in fen, the amounts (fen) that can be meant where more than one can, or why it is none. */
export type AmountReading = { readonly fen: number } | { readonly either: readonly number[] } | AmountProblem;

const notANumber = { problem: 'notANumber' } as const;
const fenPlaces = 2;

const withoutCurrency = (text: string): string => text.replace(words.currency, '').trim();

/** Every reading of a figure as fen; a problem only where no reading is an amount. */
function fenOf(text: string, isUnitNamed: boolean): AmountReading {
  const read = readFigure(text, true, isUnitNamed);
  if ('problem' in read) return read;
  const amounts = read.readings.map(({ decimal, power }) => shifted(decimal, fenPlaces + power));
  const sums = amounts.filter((amount): amount is number => typeof amount === 'number' && amount <= largestFen);
  const [only] = sums;
  if (only === undefined) return { problem: amounts.includes('tooPrecise') ? 'tooPrecise' : 'tooLarge' };
  return read.isClear ? { fen: only } : { either: [...new Set(sums)] };
}

const digitIn = (text: string): number => {
  const read = readFigure(text);
  const whole = 'readings' in read ? read.readings[0]?.decimal.whole : undefined;
  return whole === undefined ? Number.NaN : Number(whole);
};

/** What follows the yuan as fen: 5角2分, 5, 50, 零5分; null where it is nothing of the kind. */
function changeOf(text: string): number | null {
  if (text === '') return 0;
  const [matched, tenths, hundredths] = words.change.exec(text) ?? [];
  if (matched === undefined || (tenths ?? hundredths) === undefined) return null;
  const last = hundredths === undefined ? 0 : digitIn(hundredths);
  const isShort =
    tenths === undefined && !words.endsInHundredths.test(text) && Array.from(hundredths ?? '').length === 1;
  const fen =
    (tenths === undefined ? 0 : digitIn(tenths) * 10) + (isShort && !words.zero.test(text) ? last * 10 : last);
  return Number.isNaN(fen) || fen > 99 ? null : fen;
}

/** A sum of yuan and what follows, fen; a problem where yuan are not whole or do not fit together. */
function withChange(yuan: AmountReading, change: number | null): AmountReading {
  if (change === null) return notANumber;
  if (change === 0 || 'problem' in yuan) return yuan;
  const amounts = 'fen' in yuan ? [yuan.fen] : yuan.either;
  const sums = amounts.filter((fen) => fen % 100 === 0).map((fen) => fen + change);
  const [only] = sums;
  if (only === undefined) return notANumber;
  if (sums.some((fen) => fen > largestFen)) return { problem: 'tooLarge' };
  return 'fen' in yuan ? { fen: only } : { either: sums };
}

function readPositive(text: string): AmountReading {
  const [, before, after = ''] = words.yuan.exec(text) ?? [];
  if (before !== undefined) {
    if (before.trim() === '') return after === '' ? { problem: 'empty' } : notANumber;
    return withChange(fenOf(before, true), changeOf(after.trim()));
  }
  if (words.hasChange.test(text)) {
    const fen = changeOf(text);
    return fen === null ? notANumber : { fen };
  }
  return fenOf(text.replace(words.wholeYuan, ''), false);
}

/** A range such as 1000-1500: which of the two is meant has to be asked, unless both are the same. */
function readRange(text: string): AmountReading | null {
  const [, from, to] = words.range.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const ends = [readPositive(from.trim()), readPositive(to.trim())];
  const [low, high] = ends.flatMap((end) => ('fen' in end ? [end.fen] : []));
  if (low === undefined || high === undefined) return null;
  return low === high ? { fen: low } : { either: [low, high] };
}

/**
 * Reads an amount in yuan as people type and paste it: 1,200 · １２００ · ¥3200 · RMB3200 · 35块5 · 1.2万 · 3w · 一千二百 ·
 * 1200元整. Exact: points are shifted in the text, never by multiplying floats. What can be meant in two ways, such as
 * 850,50, gives both. Never throws.
 */
export function readYuan(typed: string): AmountReading {
  const text = plainText(typed);
  const ended = text.replace(words.ends, '');
  if (text === '') return { problem: 'empty' };
  const isNegative = words.negative.test(ended) || words.negative.test(withoutCurrency(ended));
  const unsigned = withoutCurrency(withoutCurrency(ended).replace(words.negative, '').trim());
  const bare = unsigned.replace(words.currencyAfter, '').trim();
  if (bare === '') return ended === '' || isNegative ? notANumber : { problem: 'empty' };
  const read = readPositive(bare);
  if (!isNegative) return 'problem' in read ? (readRange(bare) ?? read) : read;
  return 'problem' in read && read.problem !== 'tooPrecise' && read.problem !== 'tooLarge'
    ? read
    : { problem: 'negative' };
}
