import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphStyleOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { writableText } from '#text/writable-text.ts';
import { wordFonts } from '#words/documents/word.ts';
import { language } from '#words/language.ts';
import { type Block, type CaseDocument, opensSection } from '../blocks/document.ts';
import { columnWidths } from './column-widths.ts';

/** Lengths in twentieths of a point. */
const page = { width: 11906, height: 16838 };
const margin = { top: 1440, bottom: 1440, left: 1587, right: 1587 };
const textWidth = page.width - margin.left - margin.right;
const sectionGap = 240;
const tableGap = 120;
const cellMargin = { top: 60, bottom: 60, left: 100, right: 100 };

const fontsOf = (eastAsia: string, latin: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });
const bodyFonts = fontsOf(wordFonts.body, wordFonts.latin);
const headingFonts = fontsOf(wordFonts.heading, wordFonts.latinHeading);

const styles = {
  default: {
    document: {
      run: {
        font: bodyFonts,
        size: 24,
        language: { value: language.tag, eastAsia: language.tag },
      },
      paragraph: { spacing: { line: 360, after: 60 } },
    },
    title: {
      run: { font: headingFonts, size: 36, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 }, keepNext: true },
    },
    heading1: {
      run: { font: headingFonts, size: 26, bold: true },
      paragraph: { spacing: { before: sectionGap, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Ending',
      name: 'Ending',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 21 },
      paragraph: { spacing: { line: 280, after: 0 } },
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      quickFormat: true,
      run: { font: headingFonts, bold: true },
      paragraph: { keepNext: true },
    },
  ] satisfies IParagraphStyleOptions[],
};

type TableBlock = Extract<Block, { kind: 'table' }>;

const tableRow = (cells: readonly string[], widths: readonly number[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: widths.map(
      (size, at) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          margins: cellMargin,
          ...(isHead && { shading: { fill: 'F0F0F0' } }),
          children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', text: writableText(cells[at] ?? '') })],
        }),
    ),
  });

function tableOf({ head, rows }: TableBlock): Table {
  const widths = columnWidths([head, ...rows], textWidth);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [tableRow(head, widths, true), ...rows.map((row) => tableRow(row, widths, false))],
  });
}

function elementsOf(block: Block, at: number, blocks: readonly Block[]): readonly (Paragraph | Table)[] {
  const gap = {
    spacing: {
      ...(at > 0 && opensSection(block, blocks[at - 1]) && { before: sectionGap }),
      ...(blocks[at + 1]?.kind === 'table' && { after: tableGap }),
    },
  };
  // Word puts no space around a table and merges two adjacent ones, so a small paragraph follows each.
  if (block.kind === 'table') return [tableOf(block), new Paragraph({ spacing: { line: 120, after: 0 } })];
  const text = writableText(block.text);
  if (block.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_1, text })];
  if (block.kind === 'paragraph') return [new Paragraph({ text, ...gap })];
  const isLast = blocks[at + 1]?.kind !== 'ending';
  return [new Paragraph({ style: 'Ending', text, keepNext: !isLast, ...gap })];
}

/** The document as a Word file (.docx), A4. It names no author. */
export function wordOf({ title, blocks }: CaseDocument): Promise<Blob> {
  const name = writableText(title);
  const document = new Document({
    title: name,
    // Left out, the library would write its own name here.
    creator: '',
    lastModifiedBy: '',
    styles,
    sections: [
      {
        properties: { page: { size: page, margin } },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: name }), ...blocks.flatMap(elementsOf)],
      },
    ],
  });
  return Packer.toBlob(document);
}
