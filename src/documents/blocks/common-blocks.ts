import type { Brief } from '#brief/brief.ts';
import { lendersOf } from '#brief/lenders.ts';
import type { Person } from '#case/schemas.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { letterWords } from '#words/documents/letter.ts';
import type { Block } from './document.ts';

/** One paragraph. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** One paragraph for each text. */
export const paragraphs = (texts: readonly string[]): readonly Block[] => texts.map(paragraph);

/** A heading and the lines under it. */
export const section = (heading: string, lines: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: heading },
  ...paragraphs(lines),
];

/** The signature and today's date at the end of a document. */
export const signedBy = ({ today }: Brief, role: string): readonly Block[] => [
  { kind: 'ending', text: fill(documentWords.signature, { role, ...documentWords.places }) },
  { kind: 'ending', text: dateText(today) },
];

/**
 * The lender a short notice goes to, by its name; a place to fill where several are talked to, because each gets one of its
 * own and is told of no other.
 */
export function addresseeOf(brief: Brief): string {
  const [lender = '', ...more] = lendersOf(brief);
  return more.length === 0 ? lender : letterWords.oneOfSeveral;
}

/** Lines with placeholders for the person's details, for a document to an office or a court. */
export const personLines = (parts: readonly (keyof Person)[]): readonly string[] =>
  parts.map((part) => fill(documentWords.person[part], { value: documentWords.places[part] }));
