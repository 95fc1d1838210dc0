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

function SheetTable({ block, isShortened }: { readonly block: TableBlock; readonly isShortened: boolean }) {
  const { head, rows } = block;
  const { rowAt, hasGapBefore, button } = useShortTable(isShortened ? rows.length : 0);
  return (
    <>
      <table className={isTooWideForPhone(block) ? 'stacked' : undefined}>
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
  readonly isShortened: boolean;
}

function SheetBlock({ block, before, isShortened }: SheetBlockProps) {
  if (block.kind === 'table') return <SheetTable block={block} isShortened={isShortened} />;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  const gap = before !== undefined && opensSection(block, before) ? 'apart' : '';
  return <p className={`${block.kind === 'ending' ? 'ending' : ''} ${gap}`}>{block.text}</p>;
}

interface DocumentSheetProps {
  readonly caseDocument: CaseDocument;
  /** True on a screen, where a long table shows five rows until all are asked for; never where it is printed or drawn. */
  readonly isShortened?: boolean;
}

/** A document as it is printed and drawn: black on white, whatever the colours of the page. */
export function DocumentSheet({ caseDocument: { title, blocks }, isShortened = false }: DocumentSheetProps) {
  return (
    <article lang={language.tag} className="document-sheet">
      <h2>{title}</h2>
      {numbered(blocks).map(({ key, item, at }) => (
        <SheetBlock key={key} block={item} before={blocks[at - 1]} isShortened={isShortened} />
      ))}
    </article>
  );
}
