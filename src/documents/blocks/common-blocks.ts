import type { Brief } from '#brief/brief.ts';
import { lendersOf } from '#brief/lenders.ts';
import { debtNameAmong } from '#brief/own-products.ts';
import type { Person } from '#case/schemas.ts';
import type { Debt } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { letterWords } from '#words/documents/letter.ts';
import { names } from '#words/names.ts';
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
 * The lender a document is for, by its name. Where several are talked to, a place to fill: each gets one of its own and is
 * told of no other, and which of them an agreement or a complaint is about is not known.
 */
export function addresseeOf(brief: Brief, place: string = letterWords.oneOfSeveral): string {
  const [lender = '', ...more] = lendersOf(brief);
  return more.length === 0 ? lender : place;
}

/** True where a document that lists debts lists those of several lenders, of which one gets it. */
export const goesToSeveral = (brief: Brief): boolean => lendersOf(brief).length > 1;

/**
 * A debt by the name of its product; where those of several lenders are listed, or one of the same product that another
 * lender gave stands in the same document, with its lender, to tell them apart.
 */
export function debtTitle(debt: Debt, brief: Brief): string {
  const { product, lender } = debt;
  const listed = [...brief.debts, ...brief.disputedLoans];
  const isAlone = listed.every((one) => one.product !== product || one.lender === lender);
  return isAlone && !goesToSeveral(brief) ? names.product[product] : debtNameAmong(debt, listed, brief.facts);
}

/** Lines with placeholders for the person's details, for a document to an office or a court. */
export const personLines = (parts: readonly (keyof Person)[]): readonly string[] =>
  parts.map((part) => fill(documentWords.person[part], { value: documentWords.places[part] }));
