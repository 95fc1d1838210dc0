import { language } from '#words/language.ts';

/** One block of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** With `apart` it begins a section that has no heading. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly apart?: true }
  /** A right-aligned line: signature or date. */
  | { readonly kind: 'ending'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A document independent of its output: text, print, Word or picture. Blocks from top to bottom. */
export interface CaseDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const linesOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? [block.head, ...block.rows].map((row) => row.join(language.columnGap)) : [block.text];

/**
 * True where a section begins: a heading, an `apart` paragraph, a first ending, or a table not under a heading. Under a
 * heading an ending would be read back as one signature with it.
 */
export function opensSection(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'paragraph') return block.apart === true;
  return block.kind !== before?.kind && (block.kind === 'ending' || before?.kind !== 'heading');
}

/** The document with `change` applied to every text but the heads of tables. */
export const mapTexts = ({ title, blocks }: CaseDocument, change: (text: string) => string): CaseDocument => ({
  title: change(title),
  blocks: blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(change)) }
      : { ...block, text: change(block.text) },
  ),
});

/** The document as plain text: one line for each block or table row, an empty line between sections. */
export function textOf({ title, blocks }: CaseDocument): string {
  const lines = blocks.flatMap((block, at) => [
    ...(at === 0 || opensSection(block, blocks[at - 1]) ? [''] : []),
    ...linesOf(block),
  ]);
  return [title, ...lines].join('\n');
}
