import { fill } from '#text/fill.ts';
import { units } from '#words/units.ts';

/** Most characters of a line that can be a heading or part of a signature. */
const shortLine = 24;

const numbered = new RegExp(`^[${units.numerals}]{1,3}${units.and}`);
const day = new RegExp(`^${fill(units.date, { year: '\\d{4}', month: '\\d{1,2}', day: '\\d{1,2}' })}$`);

/** True for a line short enough for a heading or a signature. */
export const isShort = (line: string): boolean => [...line].length <= shortLine;

/** Where the group of lines at `at` ends: at an empty line or the end of the text. */
const groupEnd = (lines: readonly string[], at: number): number => {
  const next = lines.indexOf('', at);
  return next === -1 ? lines.length : next;
};

/** A signature is a group of short lines that ends with a date; the first group of a text never is one. */
function isSignature(lines: readonly string[], at: number): boolean {
  const from = lines.lastIndexOf('', at) + 1;
  const group = lines.slice(from, groupEnd(lines, at));
  const isFirst = lines.slice(0, from).every((before) => before === '');
  return !isFirst && day.test(group[group.length - 1] ?? '') && group.every(isShort);
}

/** Guesses the kind of each line under a title. A heading is short, has a Chinese numeral and opens a section. */
export function lineKinds(lines: readonly string[]): readonly ('heading' | 'paragraph' | 'ending')[] {
  return lines.map((line, at) => {
    if (line !== '' && isSignature(lines, at)) return 'ending';
    const opens = lines[at - 1] === '' || lines[at - 1] === undefined;
    return opens && isShort(line) && numbered.test(line) ? 'heading' : 'paragraph';
  });
}
