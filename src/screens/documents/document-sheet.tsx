import { Fragment } from 'react';
import { GapRow, useShortTable } from '#components/short-table.tsx';
import { type Block, type CaseDocument, opensSection } from '#documents/blocks/document.ts';
import { columnWidths } from '#documents/writers/column-widths.ts';
import { fill } from '#text/fill.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { language } from '#words/language.ts';
import { isFigure, isTooWideForPhone } from './table-width.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Adds the index as a key, because rows and cells may hold the same text. */
const numbered = <T,>(items: readonly T[]) => items.map((item, at) => ({ key: String(at), item, at }));

interface SheetTableProps {
  readonly block: TableBlock;
  /** The heading it stands under. */
  readonly name: string;
  readonly isShortened: boolean;
}

function SheetTable({ block, name, isShortened }: SheetTableProps) {
  const { head, rows } = block;
  const { rowAt, hasGapBefore, button } = useShortTable(isShortened ? rows.length : 0);
  return (
    <>
      <table aria-label={name} className={isTooWideForPhone(block) ? 'stacked' : undefined}>
        <colgroup>
          {numbered(columnWidths([head, ...rows], 100)).map(({ key, item }) => (
            <col key={key} width={`${item}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {numbered(head).map(({ key, item }) => (
              <th key={key} scope="col">
                {item}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map(({ key, item: cells, at }) => {
            const { ref, tabIndex, isHidden } = rowAt(at);
            return (
              <Fragment key={key}>
                {hasGapBefore(at) && <GapRow columns={head.length} />}
                <tr ref={ref} tabIndex={tabIndex} className={isHidden ? 'hidden print:table-row' : undefined}>
                  {numbered(head).map(({ key: column, at: cell }) => (
                    <td
                      key={column}
                      data-label={head.length > 2 ? head[cell] : undefined}
                      className={isFigure(cells[cell] ?? '') ? 'figure' : undefined}
                    >
                      {cells[cell]}
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {button(fill(words.allRows, { n: String(rows.length) }))}
    </>
  );
}

interface SheetBlockProps {
  readonly block: Block;
  readonly before: Block | undefined;
  /** The heading it stands under. */
  readonly under: string;
  readonly isShortened: boolean;
}

function SheetBlock({ block, before, under, isShortened }: SheetBlockProps) {
  if (block.kind === 'table') return <SheetTable block={block} name={under} isShortened={isShortened} />;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  const gap = before !== undefined && opensSection(block, before) ? 'apart' : '';
  return <p className={`${block.kind === 'ending' ? 'ending' : ''} ${gap}`}>{block.text}</p>;
}

interface DocumentSheetProps {
  readonly caseDocument: CaseDocument;
  /** True on a screen, where a long table shows five rows until all are asked for; never where it is printed or drawn. */
  readonly isShortened?: boolean;
}

/** The last heading above a block, or the title. */
const headingAbove = ({ title, blocks }: CaseDocument, at: number): string =>
  blocks.slice(0, at).reduce((above, block) => (block.kind === 'heading' ? block.text : above), title);

/** A document as it is printed and drawn: black on white, whatever the colours of the page. */
export function DocumentSheet({ caseDocument, isShortened = false }: DocumentSheetProps) {
  const { title, blocks } = caseDocument;
  return (
    <article lang={language.tag} className="document-sheet">
      <h2>{title}</h2>
      {numbered(blocks).map(({ key, item, at }) => (
        <SheetBlock
          key={key}
          block={item}
          before={blocks[at - 1]}
          under={headingAbove(caseDocument, at)}
          isShortened={isShortened}
        />
      ))}
    </article>
  );
}
