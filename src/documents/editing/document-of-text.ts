import { language } from '#words/language.ts';

import type { Block, CaseDocument } from '../blocks/document.ts';
import { isShort, lineKinds } from './line-kinds.ts';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** The cells of a line that is one of a table; none where it is not. */
const cellsOf = (line: string): readonly string[] => {
  const cells = line.split(language.columnGap);
  return cells.length > 1 && cells.some((cell) => cell !== '') ? cells : [];
};

/** Where a table that begins with this line ends; at least two rows make one, each with as many cells as its head. */
function tableEnd(lines: readonly string[], from: number): number {
  const columns = cellsOf(lines[from] ?? '').length;
  if (columns === 0) return from;
  const rest = lines.slice(from + 1).findIndex((line) => cellsOf(line).length !== columns);
  const end = rest === -1 ? lines.length : from + 1 + rest;
  return end - from > 1 ? end : from;
}

/** The tables of a text: where each begins and ends. */
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

/** Without the space around it; a row may end with an empty cell. */
const tidied = (line: string): string =>
  line.trim() === '' ? '' : line.replace(/^\s+/, '').replace(/[^\S\u3000]+$/, '');

/** A text somebody wrote or changed, as a document: its first line is the title, the others what they look like. */
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
    // What stands right above a table is its heading.
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
