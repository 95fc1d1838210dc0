import type { Brief } from '#brief/brief.ts';
import type { Debt } from '#model/values.ts';
import { ownDebts } from '#rules/budget.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { debtListWords as words } from '#words/documents/debt-list.ts';
import { names } from '#words/names.ts';
import { paragraph, signedBy } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const rowOf = ({ product, lender, total, overdue, dueDay }: Debt): readonly string[] => [
  lender === undefined ? names.product[product] : fill(words.lender, { product: names.product[product], lender }),
  total === undefined ? words.unknown : amountText(total),
  overdue === undefined ? '' : amountText(overdue),
  dueDay === undefined ? '' : fill(words.day, { day: String(dueDay) }),
];

/** A loan that the person never took; its amount is marked, as it stands in no total. */
function disputedRow(debt: Debt): readonly string[] {
  const [name = '', total = ''] = rowOf(debt);
  return [name, fill(words.disputed, { total }), '', ''];
}

/** The row with the sum; none for a single debt or while a total is unknown. */
function sumRow(debts: readonly Debt[]): readonly (readonly string[])[] {
  if (debts.length < 2 || debts.some(({ total }) => total === undefined)) return [];
  const sum = debts.reduce((all, { total = 0 }) => all + total, 0);
  return [[words.sum, amountText(sum), '', '']];
}

/** All debts, including those to other creditors and, apart from the sum, loans the person never took. */
function make(brief: Brief): CaseDocument {
  const debts = ownDebts(brief.facts.debts ?? []);
  const disputed = brief.disputedLoans.map(disputedRow);
  return {
    title: words.title,
    blocks: [
      { kind: 'table', head: words.columns, rows: [...debts.map(rowOf), ...sumRow(debts), ...disputed] },
      paragraph(words.approved),
      ...signedBy(brief, words.role),
    ],
  };
}

/** All debts, with what is still to be asked of each. */
export const debtList: DocumentDefinition = {
  words,
  isOfUse: ({ facts }) => (facts.debts ?? []).length > 0,
  make,
};
