import { type Block, type CaseDocument, opensSection } from '#documents/blocks/document.ts';
import { columnWidths } from '#documents/writers/column-widths.ts';
import { language } from '#words/language.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Adds the index as a key, because rows and cells may hold the same text. */
const numbered = <T,>(items: readonly T[]) => items.map((item, at) => ({ key: String(at), item, at }));

function SheetTable({ head, rows }: TableBlock) {
  return (
    <table>
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
        {numbered(rows).map(({ key, item: cells }) => (
          <tr key={key}>
            {numbered(head).map(({ key: column, at }) => (
              <td key={column}>{cells[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GalleryItem({ block, before }: { readonly block: Block; readonly before: Block | undefined }) {
  if (block.kind === 'table') return <SheetTable {...block} />;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  const gap = before !== undefined && opensSection(block, before) ? 'apart' : '';
  return <p className={`${block.kind === 'ending' ? 'ending' : ''} ${gap}`}>{block.text}</p>;
}

/** A document as it is printed and drawn: black on white, whatever the colours of the page. */
export function DocumentSheet({ caseDocument: { title, blocks } }: { readonly caseDocument: CaseDocument }) {
  return (
    <article lang={language.tag} className="document-sheet">
      <h2>{title}</h2>
      {numbered(blocks).map(({ key, item, at }) => (
        <GalleryItem key={key} block={item} before={blocks[at - 1]} />
      ))}
    </article>
  );
}
