import { units } from '#content/zh-CN/units.ts';
import { fill } from './fill.ts';

/** Characters of a line that can be a heading or stand in a signature. */
const shortLine = 24;

const numbered = new RegExp(`^[${units.numerals}]{1,3}${units.and}`);
const day = new RegExp(`^${fill(units.date, { year: '\\d{4}', month: '\\d{1,2}', day: '\\d{1,2}' })}$`);

const isShort = (line: string): boolean => [...line].length <= shortLine;

/** Where the signature begins: the last lines under an empty one, all of them short, the last of them a day. */
function endingFrom(lines: readonly string[]): number {
  const last = lines.reduce((found, line, at) => (line === '' ? found : at), -1);
  const from = lines.slice(0, last + 1).lastIndexOf('') + 1;
  const isEnding = from > 0 && day.test(lines[last] ?? '') && lines.slice(from, last + 1).every(isShort);
  return isEnding ? from : lines.length;
}

/** What the lines under a title are, by their looks. A heading is short, numbered in Chinese and opens a section. */
export function lineKinds(lines: readonly string[]): readonly ('heading' | 'paragraph' | 'ending')[] {
  const ending = endingFrom(lines);
  return lines.map((line, at) => {
    if (at >= ending) return 'ending';
    const opens = lines[at - 1] === '' || lines[at - 1] === undefined;
    return opens && isShort(line) && numbered.test(line) ? 'heading' : 'paragraph';
  });
}
