import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import { readAmount } from './read-fields.ts';

/** The title of a closed row: what it is and its amount, or `unknown` where none can be read. */
export function rowTitle(name: string, typedAmount = '', unknown: string = rowsFormWords.noAmount): string {
  const read = readAmount(typedAmount);
  const amount = 'value' in read && read.value !== undefined ? amountText(read.value) : unknown;
  return fill(rowsFormWords.folded, { name, amount });
}
