import type { Brief } from '#brief/brief.ts';
import type { Person } from '#case/schemas.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import type { Block } from './document.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const paragraphs = (texts: readonly string[]): readonly Block[] => texts.map(paragraph);

/** A heading and the lines under it. */
export const section = (heading: string, lines: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: heading },
  ...paragraphs(lines),
];

/** Name and day at the end of a document. */
export const signedBy = ({ today }: Brief, role: string): readonly Block[] => [
  { kind: 'ending', text: fill(documentWords.signature, { role, ...documentWords.places }) },
  { kind: 'ending', text: dateText(today) },
];

/** The person's own lines of a document that goes to an office. */
export const personLines = (parts: readonly (keyof Person)[]): readonly string[] =>
  parts.map((part) => fill(documentWords.person[part], { value: documentWords.places[part] }));
