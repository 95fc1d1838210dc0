import { language } from '#words/language.ts';

import type { Block, CaseDocument } from '../blocks/document.ts';
import { isShort, lineKinds } from './line-kinds.ts';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The cells of a table row; empty where the line is not one. */
const cellsOf = (line: string): readonly string[] => {
  const cells = line.split(language.columnGap);
  return cells.length > 1 && cells.some((cell) => cell !== '') ? cells : [];
};

/** The line after the table that begins at `from`, or `from` for none: a table has two rows or more of equal length. */
function tableEnd(lines: readonly string[], from: number): number {
  const columns = cellsOf(lines[from] ?? '').length;
  if (columns === 0) return from;
  const rest = lines.slice(from + 1).findIndex((line) => cellsOf(line).length !== columns);
  const end = rest === -1 ? lines.length : from + 1 + rest;
  return end - from > 1 ? end : from;
}

/** The first line of each table, with the line after its last. */
function tablesIn(lines: readonly string[]): ReadonlyMap<number, number> {
  const tables = new Map<number, number>();
  for (let at = 0; at < lines.length; at += 1) {
    const end = tableEnd(lines, at);
    if (end === at) continue;
    tables.set(at, end);
    at = end - 1;
  }
  return tables;
}

const blanked = (lines: readonly string[], tables: ReadonlyMap<number, number>): readonly string[] =>
  [...tables].reduce<readonly string[]>(
    (rest, [from, end]) => rest.map((line, at) => (at >= from && at < end ? '' : line)),
    lines,
  );

/** A line without the whitespace around it, except a final gap of columns, which can mark an empty last cell. */
const tidied = (line: string): string => {
  const plain = line.trim();
  if (plain === '') return '';
  const rest = line.slice(line.indexOf(plain) + plain.length);
  const gap = rest.lastIndexOf(language.columnGap);
  return gap === -1 ? plain : plain + rest.slice(0, gap) + language.columnGap;
};

/** A text the person wrote or changed as a document: the first line is the title, the kind of the others is guessed. */
export function documentOfText(text: string): CaseDocument {
  const [title = '', ...rest] = text.replace(/^\s+/, '').split(lineEnd);
  const lines = rest.map(tidied);
  const first = lines.findIndex((line) => line !== '');
  const tables = tablesIn(lines);
  const kinds = lineKinds(blanked(lines, tables));
  const blockAt = (at: number): Block => {
    const line = (lines[at] ?? '').trim();
    const kind = kinds[at] ?? 'paragraph';
    const opens = lines[at - 1] === '';
    if (kind !== 'paragraph') return { kind, text: line };
    // A short line right above a table is its heading.
    if (opens && isShort(line) && tables.has(at + 1)) return { kind: 'heading', text: line };
    return opens && at > first ? { kind, text: line, apart: true } : { kind, text: line };
  };
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = tables.get(at);
    if (end !== undefined) {
      const [head = [], ...rows] = lines.slice(at, end).map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
      at = end - 1;
    } else if (lines[at] !== '') blocks.push(blockAt(at));
  }
  return { title: title.trim(), blocks };
}
