import { documentWords } from '#words/documents/common.ts';
import { type CaseDocument, textOf } from '../blocks/document.ts';

/** How many blanks of a document are still to be filled in. */
export const openPlaces = (caseDocument: CaseDocument): number =>
  (textOf(caseDocument).match(documentWords.openPlace) ?? []).length;

/** A figure in a plain form, so that different spellings of the same figure are equal. */
const plainly = (figure: string): string =>
  figure.replace(/[\s,]/g, '').replace(/\d+(\.\d+)?/g, (number) => String(Number(number)));

const figuresIn = (text: string): readonly string[] => text.match(documentWords.figure) ?? [];

/**
 * Amounts and days in a rewritten text that are not in the document made from the answers, each once, as typed. Empty
 * where that document has blanks, which may hold any figure.
 */
export function ownFigures(rewritten: string, made: CaseDocument): readonly string[] {
  if (openPlaces(made) > 0) return [];
  const known = new Set(figuresIn(textOf(made)).map(plainly));
  const own = new Map(figuresIn(rewritten).map((figure) => [plainly(figure), figure] as const));
  return [...own].flatMap(([figure, typed]) => (known.has(figure) ? [] : [typed]));
}
