import { isDeepStrictEqual } from 'node:util';
import { readBill } from '#messages/bill/read-bill.ts';
import type { ExpectedDebt } from '../corpus/bills.ts';
import type { Score } from './score-signs.ts';

/** The day on which the texts of the corpus are read. */
const billsReadOn = '2026-11-29';

const inYuan = (fen: number | undefined) => (fen === undefined ? undefined : fen / 100);

/** The debts that are read from a text, amounts in yuan; what is not sure is missing. */
export const debtsRead = (text: string): readonly ExpectedDebt[] =>
  readBill(text, billsReadOn).map(({ doubtful: _doubtful, total, overdue, instalment, ...debt }) =>
    JSON.parse(
      JSON.stringify({ ...debt, total: inYuan(total), overdue: inYuan(overdue), instalment: inYuan(instalment) }),
    ),
  );

export const billFields = ['product', 'lender', 'total', 'overdue', 'instalment', 'dueDay'] as const;
type BillField = (typeof billFields)[number];

type Bill = readonly [text: string, debts: readonly ExpectedDebt[]];

/** How often a field was filled as a careful person would (`right`), otherwise (`wrong`), and left empty (`missed`). */
export const billScores = (bills: readonly Bill[]): Readonly<Record<BillField, Score>> => {
  const fields = bills.flatMap(([text, debts]) => {
    const read = debtsRead(text);
    return Array.from({ length: Math.max(read.length, debts.length) }, (_, at) => [read[at] ?? {}, debts[at] ?? {}]);
  });
  const scoreOf = (field: BillField): Score => {
    const pairs = fields.map(([read, debt]) => [read?.[field], debt?.[field]] as const);
    return {
      right: pairs.filter(([read, debt]) => read !== undefined && read === debt).length,
      wrong: pairs.filter(([read, debt]) => read !== undefined && read !== debt).length,
      missed: pairs.filter(([read, debt]) => read === undefined && debt !== undefined).length,
    };
  };
  return Object.fromEntries(billFields.map((field) => [field, scoreOf(field)])) as Record<BillField, Score>;
};

/** The texts that are not read as a careful person would, with what was read. */
export const billDifferences = (bills: readonly Bill[]) =>
  bills.flatMap(([text, debts]) => {
    const read = debtsRead(text);
    return isDeepStrictEqual(read, debts) ? [] : [{ text, read, debts }];
  });
