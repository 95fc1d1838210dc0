import { typedWords as words } from '#words/typed.ts';
import { type FigureProblem, readFigure } from './figure.ts';
import { plainText } from './plain.ts';
import { shifted } from './separators.ts';

/** What a contract states a rate for. */
export type RatePeriod = 'year' | 'month' | 'day';

type RateProblem = FigureProblem | { readonly problem: 'empty' | 'negative' | 'tooPrecise' | 'tooLarge' };

/** A rate in millionths (1 % is 10,000), those that can be meant, or why it is none; `per` where the text says it. */
export type RateReading = ({ readonly millionths: number } | { readonly either: readonly number[] } | RateProblem) & {
  readonly per?: RatePeriod;
};

const periods = ['year', 'month', 'day'] as const;
/** A rate is stated in per cent where nothing else is said. */
const percent = 2;
const millionthPlaces = 6;

function fractionOf(text: string): readonly [power: number, figure: string] {
  for (const [power, pattern] of words.partsOf) {
    const [, figure] = pattern.exec(text) ?? [];
    if (figure !== undefined) return [power, figure];
  }
  return [percent, text];
}

function readBare(text: string): Exclude<RateReading, { per: RatePeriod }> {
  if (words.negative.test(text)) {
    const read = readBare(text.replace(words.negative, ''));
    return 'millionths' in read ? { problem: 'negative' } : read;
  }
  const [parts, figure] = fractionOf(text);
  const read = readFigure(figure);
  if ('problem' in read) return read;
  const rates = read.readings.map(({ decimal, power }) => shifted(decimal, millionthPlaces - parts + power));
  const whole = rates.filter((rate): rate is number => typeof rate === 'number');
  const [only] = whole;
  if (only === undefined) return { problem: rates.includes('tooPrecise') ? 'tooPrecise' : 'tooLarge' };
  return read.isClear ? { millionths: only } : { either: whole };
}

/** Reads an interest rate as people type and paste it: 18.25% · .05 · 万分之五 · 千分之1.5 · 日息万五. Never throws. */
export function readRate(typed: string): RateReading {
  const text = plainText(typed).replace(/\s/g, '').replace(words.ends, '');
  if (text === '') return { problem: plainText(typed) === '' ? 'empty' : 'notANumber' };
  const per = periods.find((period) => words.rateBefore[period].test(text) || words.rateAfter[period].test(text));
  if (per === undefined) return readBare(text);
  return { ...readBare(text.replace(words.rateBefore[per], '').replace(words.rateAfter[per], '')), per };
}
