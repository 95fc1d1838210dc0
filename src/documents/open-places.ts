import { paperWords } from '#content/zh-CN/documents/papers.ts';
import { type Paper, textOf } from './paper.ts';

/** How many places of a paper wait to be filled in. */
export const openPlaces = (paper: Paper): number => (textOf(paper).match(paperWords.openPlace) ?? []).length;

const bare = (figure: string): string => figure.replace(/[\s,]/g, '').replace(/\.00(?!\d)/, '');

const figuresIn = (text: string): readonly string[] => text.match(paperWords.figure) ?? [];

/** Amounts and days of a rewritten text that the paper made from the answers does not hold, each once, as typed. */
export function ownFigures(rewritten: string, made: string): readonly string[] {
  const known = new Set(figuresIn(made).map(bare));
  const own = new Map(figuresIn(rewritten).map((figure) => [bare(figure), figure] as const));
  return [...own].flatMap(([figure, typed]) => (known.has(figure) ? [] : [typed]));
}
