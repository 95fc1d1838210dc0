import type { Block } from '#documents/blocks/document.ts';
import { language } from '#words/language.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Rough widths in em: a full-width character is one, a figure or letter half, and a cell has edges. */
const halfWidth = 0.55;
const edges = 0.7;
/** A column of words is readable from here on. */
const leastWords = 4;
/** What fits beside each other on the narrowest common phone. */
const mostOnPhone = 20.5;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u2e80' ? halfWidth : 1), 0);

/** The least width of a cell: its longest figure stays on one line, other words may wrap. */
function leastWidth(cell: string): number {
  const figures = cell.match(language.figure) ?? [];
  return Math.max(Math.min(leastWords, widthOf(cell)), ...figures.map(widthOf));
}

/** True where a table is too wide for a phone, so that each row is shown there as lines below each other. */
export function isTooWideForPhone({ head, rows }: Table): boolean {
  const widths = head.map((_, at) => edges + Math.max(...[head, ...rows].map((row) => leastWidth(row[at] ?? ''))));
  return widths.reduce((sum, width) => sum + width, 0) > mostOnPhone;
}

/** True for a cell that holds a figure and nothing else, which stays on one line. */
export const isFigure = (cell: string): boolean => (cell.match(language.figure) ?? [])[0] === cell;
