import type { ProductId } from '#model/values.ts';
import { readYuan } from '#text/typed/amount.ts';
import { billPatterns as patterns } from '#words/messages/bill-patterns.ts';

/** What an amount behind a label is: the whole debt, its overdue part, one instalment, of this period alone, a part, none. */
export type AmountLabel = 'total' | 'overdue' | 'isOverdue' | 'instalment' | 'due' | 'part' | 'never';

/** A piece of a bill, at its place in the normal form. */
export type Token = { readonly from: number; readonly to: number; readonly text: string } & (
  | { readonly kind: AmountLabel | 'dueDay' | 'otherDay' | 'plan' | 'other' | 'card' | 'end' | 'line' | 'day' }
  | { readonly kind: 'product'; readonly product: ProductId }
  | { readonly kind: 'lender' }
  /** Fen; null where it is not sure how much is meant. */
  | { readonly kind: 'amount'; readonly fen: number | null }
);

type Found = Pick<Token, 'from' | 'to' | 'text'> & { readonly kind: Token['kind']; readonly product?: ProductId };

const productPatterns = Object.entries(patterns.product) as [ProductId, RegExp][];
const labels = ['total', 'overdue', 'isOverdue', 'instalment', 'due', 'part', 'never'] as const;

/** Kinds in the order in which they win where two are equally long, each with its patterns. */
const kinds: readonly (readonly [Token['kind'], readonly RegExp[]])[] = [
  ['end', [patterns.sentenceEnd]],
  ['line', [/\n/]],
  ['other', patterns.other],
  ['otherDay', patterns.otherDay],
  ['dueDay', patterns.dueDay],
  ['plan', patterns.plan],
  ['day', patterns.day],
  ['lender', patterns.lender],
  ['card', [patterns.card]],
  ...labels.map((label) => [label, patterns[label]] as const),
  ['amount', patterns.amount],
];

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'gm');
const compiled = [
  ...kinds.flatMap(([kind, all]) => all.map((pattern) => ({ kind, pattern: everywhere(pattern) }))),
  ...productPatterns.map(([product, pattern]) => ({ kind: 'product' as const, product, pattern: everywhere(pattern) })),
];

const isNumeral = (text: string): boolean => !/\d/.test(text);
const before = 8;
const behind = 4;

/** The amount of a piece; null where it is a guess, a range, or can be meant in two ways. */
function amountAt(text: string, from: number, to: number): number | null {
  const piece = text.slice(from, to);
  const read = readYuan(piece);
  const isGuess =
    patterns.wideComma.test(piece) ||
    patterns.guessBefore.test(text.slice(Math.max(0, from - before), from)) ||
    patterns.guessBehind.test(text.slice(to, to + behind));
  return 'fen' in read && !isGuess ? read.fen : null;
}

/** The pieces of a bill in their order, apart: at one place the longer one, and of two as long the one of the first kind. */
export function tokensOf(text: string): readonly Token[] {
  const found: (Found & { readonly rank: number })[] = [];
  for (const [rank, { pattern, ...what }] of compiled.entries())
    for (const { 0: piece, index } of text.matchAll(pattern)) {
      if (what.kind === 'amount' && isNumeral(piece) && !patterns.numeralAmount.test(piece)) continue;
      found.push({ ...what, text: piece, from: index, to: index + piece.length, rank });
    }
  found.sort((a, b) => a.from - b.from || b.to - a.to || a.rank - b.rank);
  const tokens: Token[] = [];
  let end = 0;
  for (const { rank: _rank, ...piece } of found) {
    if (piece.from < end) continue;
    end = piece.to;
    tokens.push((piece.kind === 'amount' ? { ...piece, fen: amountAt(text, piece.from, piece.to) } : piece) as Token);
  }
  return tokens;
}
