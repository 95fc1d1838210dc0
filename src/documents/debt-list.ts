import type { Brief } from '#brief/brief.ts';
import { isDebtPaidOff, standingText } from '#brief/debt-standing.ts';
import type { Debt } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { isSameName } from '#rules/counterparty.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { debtListWords as words } from '#words/documents/debt-list.ts';
import { names } from '#words/names.ts';
import { paragraph, signedBy } from './blocks/common-blocks.ts';
import type { Block, CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const rowOf = (debt: Debt, brief: Brief): readonly string[] => {
  const { product, lender, total, overdue, dueDay, standing } = debt;
  const unsaid = isDebtPaidOff(debt, brief) ? '' : words.asBilled;
  return [
    lender === undefined ? names.product[product] : fill(words.lender, { product: names.product[product], lender }),
    total === undefined ? words.unknown : amountText(total),
    overdue === undefined ? (standing === 'notDue' ? '' : unsaid) : amountText(overdue),
    dueDay === undefined ? unsaid : fill(words.day, { day: String(dueDay) }),
    standingText(debt, brief),
  ];
};

/** A loan that the person never took; its amount is marked, as it stands in no total. */
function disputedRow(debt: Debt, brief: Brief): readonly string[] {
  const [name = '', total = ''] = rowOf(debt, brief);
  return [name, fill(words.disputed, { total }), '', '', ''];
}

/** The row with the sum; none for a single debt or while a total is unknown. */
function sumRow(debts: readonly Debt[]): readonly (readonly string[])[] {
  if (debts.length < 2 || debts.some(({ total }) => total === undefined)) return [];
  const sum = debts.reduce((all, { total = 0 }) => all + total, 0);
  return [[words.sum, amountText(sum), '', '', '']];
}

/** The table without its last column, how each debt stands, where nobody said. */
function withoutEmptyColumn(table: Extract<Block, { kind: 'table' }>): Block {
  const { head, rows } = table;
  const last = head.length - 1;
  return rows.some((row) => row[last] !== '')
    ? table
    : { ...table, head: head.slice(0, last), rows: rows.map((row) => row.slice(0, last)) };
}

/** True where two lists name one debt; a product without a lender may be that of any. */
const mayBeSame = (one: Debt, other: Debt): boolean =>
  one.product === other.product &&
  (one.lender === undefined || other.lender === undefined || isSameName(one.lender, other.lender));

/** What is listed here, with what other negotiations are about that was told only there. */
function listedAnywhere({ facts, elsewhere = [] }: Brief): readonly Debt[] {
  const own = facts.debts ?? [];
  const others = elsewhere.flatMap(({ debts }) => debts.filter(({ disputed }) => !disputed));
  const isNew = (debt: Debt, at: number) => ![...own, ...others.slice(0, at)].some((one) => mayBeSame(one, debt));
  return [...own, ...others.filter(isNew)];
}

/**
 * All debts, including those to other creditors and in other negotiations and, apart from the sum, what is paid off and
 * loans the person never took.
 */
function make(brief: Brief): CaseDocument {
  const listed = listedAnywhere(brief);
  const isSettled = (debt: Debt) => isDebtPaidOff(debt, brief);
  const debts = owedDebts(listed).filter((debt) => !isSettled(debt));
  const paidOff = listed.filter((debt) => isSettled(debt) && !debt.disputed);
  const apart = [
    ...paidOff.map((debt) => rowOf(debt, brief)),
    ...brief.disputedLoans.map((debt) => disputedRow(debt, brief)),
  ];
  return {
    title: words.title,
    blocks: [
      withoutEmptyColumn({
        kind: 'table',
        head: words.columns,
        rows: [...debts.map((debt) => rowOf(debt, brief)), ...sumRow(debts), ...apart],
      }),
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
