import { yuanFigure } from '#rules/money.ts';
import { units } from '#words/units.ts';
import { fill } from './fill.ts';
import { amountText } from './format.ts';
import { plainText } from './typed/plain.ts';

/** Fen in ten thousand yuan and in a hundred million. */
const tenThousand = 1_000_000;
const hundredMillion = 10_000_000_000;

/** A share of a large unit with at most two decimals; said to be about so much where it has more. */
function inUnit(fen: number, unit: number, words: typeof units.tenThousands | typeof units.hundredMillions): string {
  const hundredths = Math.round((fen * 100) / unit);
  const text = fill(words, { figure: yuanFigure(hundredths).replace(/(\.\d)0$/, '$1') });
  return hundredths * unit === fen * 100 ? text : fill(units.about, { figure: text });
}

/**
 * What was read, for whoever typed it: the amount in yuan and, from 10,000 on, in 万 or 亿. Nothing where the field says the
 * same already.
 * @param fen The amount as it was read from `typed`.
 */
export function readBack(fen: number, typed: string): readonly string[] {
  if (fen >= hundredMillion) return [amountText(fen), inUnit(fen, hundredMillion, units.hundredMillions)];
  if (fen >= tenThousand) return [amountText(fen), inUnit(fen, tenThousand, units.tenThousands)];
  return plainText(typed) === yuanFigure(fen) ? [] : [amountText(fen)];
}
