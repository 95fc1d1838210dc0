import { language } from '#words/language.ts';

/** A piece of a document, top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** One with `apart` begins a section that has no heading. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly apart?: true }
  /** Stands at the right edge: signature and day. */
  | { readonly kind: 'ending'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A document before it is text, print, Word or picture. */
export interface CaseDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const linesOf = (block: Block): readonly string[] =>
  block.kind === 'table' ? [block.head, ...block.rows].map((row) => row.join(language.columnGap)) : [block.text];

/** True where a section begins: at a heading, an ending or a table under no heading, or what somebody set apart. */
export function opensSection(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'paragraph') return block.apart === true;
  return block.kind !== before?.kind && before?.kind !== 'heading';
}

/** The document with every text of it put through `change`. */
export const mapTexts = ({ title, blocks }: CaseDocument, change: (text: string) => string): CaseDocument => ({
  title: change(title),
  blocks: blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(change)) }
      : { ...block, text: change(block.text) },
  ),
});

/** The document as plain text: one line a block, sections apart by an empty line. */
export function textOf({ title, blocks }: CaseDocument): string {
  const lines = blocks.flatMap((block, at) => [
    ...(at === 0 || opensSection(block, blocks[at - 1]) ? [''] : []),
    ...linesOf(block),
  ]);
  return [title, ...lines].join('\n');
}
