import type { Brief } from '#brief/brief.ts';
import { monthlyIncome } from '#rules/budget.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { spendingByGroup } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { incomeText } from '#text/income.ts';
import { budgetSheetWords as words } from '#words/documents/budget-sheet.ts';
import { section, signedBy } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

type Row = readonly [string, string];

/** One row; none for an amount of zero. */
const row = (name: string, amount: number): readonly Row[] => (amount === 0 ? [] : [[name, amountText(amount)]]);

function incomeRows({ facts }: Brief): readonly Row[] {
  const incomes = facts.incomes ?? [];
  if (incomes.length === 0) return [[words.noIncome, amountText(0)]];
  return incomes.map((income, at) => {
    const name = incomes.length === 1 ? words.income : fill(words.incomeNth, { n: String(at + 1) });
    const how = incomeText(income);
    return [how === null ? name : fill(words.incomeHow, { name, how }), amountText(monthlyIncome(income))];
  });
}

function spendingRows({ facts: { spending } }: Brief): readonly Row[] {
  if (spending === null) return [];
  const { home, living, others } = spendingByGroup(spending);
  const { groups } = words;
  return [...row(groups.home, home), ...row(groups.living, living), ...row(groups.others, others)];
}

/** The monthly budget as the person entered it: income, spending, what is left. */
function make(brief: Brief): CaseDocument {
  const { facts, left } = brief;
  const over = left?.amount ?? 0;
  const budget = budgetIn(facts);
  const big = (facts.oneOffs ?? []).filter(({ direction }) => direction === 'out');
  const rows: readonly Row[] = [
    ...incomeRows(brief),
    ...row(words.found, budget?.found ?? 0),
    ...spendingRows(brief),
    ...row(facts.spending?.elsewhere?.once === undefined ? words.setAside : words.setAsideOnce, budget?.setAside ?? 0),
    ...row(words.agreedElsewhere, budget?.agreedElsewhere ?? 0),
    ...row(words.keptForOthers, budget?.keptForOthers ?? 0),
    [over < 0 ? words.short : words.left, amountText(Math.abs(over))],
  ];
  return {
    title: words.title,
    blocks: [
      { kind: 'table', head: words.columns, rows },
      ...(big.length === 0
        ? []
        : section(
            words.oneOffs,
            big.map(({ what, amount }) =>
              fill(words.oneOff, { what: what ?? words.unnamed, amount: amountText(amount) }),
            ),
          )),
      ...signedBy(brief, words.role),
    ],
  };
}

/** Income, spending, what is left and the safe line, with how they were calculated. */
export const budgetSheet: DocumentDefinition = {
  words,
  isOfUse: ({ facts, left }) => facts.incomes !== null && facts.spending !== null && left !== null,
  make,
};
