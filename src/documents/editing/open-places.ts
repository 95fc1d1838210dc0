import { documentWords } from '#words/documents/common.ts';
import { type CaseDocument, textOf } from '../blocks/document.ts';

/** How many places of a document wait to be filled in. */
export const openPlaces = (caseDocument: CaseDocument): number =>
  (textOf(caseDocument).match(documentWords.openPlace) ?? []).length;

/** The same for figures that differ in their writing alone. */
const plainly = (figure: string): string =>
  figure.replace(/[\s,]/g, '').replace(/\d+(\.\d+)?/g, (number) => String(Number(number)));

const figuresIn = (text: string): readonly string[] => text.match(documentWords.figure) ?? [];

/**
 * Amounts and days of a rewritten text that the document made from the answers does not hold, each once, as typed; none where
 * that document has places for them.
 */
export function ownFigures(rewritten: string, made: CaseDocument): readonly string[] {
  if (openPlaces(made) > 0) return [];
  const known = new Set(figuresIn(textOf(made)).map(plainly));
  const own = new Map(figuresIn(rewritten).map((figure) => [plainly(figure), figure] as const));
  return [...own].flatMap(([figure, typed]) => (known.has(figure) ? [] : [typed]));
}
