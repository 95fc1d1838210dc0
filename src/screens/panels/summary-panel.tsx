import { Note } from '#components/note.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { result } from '#content/zh-CN/ui/result.ts';
import { fill } from '#documents/fill.ts';
import { amountText, countText } from '#documents/format.ts';
import { type Debt, mostInstalments } from '#model/values.ts';
import { lendersDebts, oneOffTotals, safeLineOf, totalIncome, totalOwed, totalSpending } from '#rules/budget.ts';
import { owedIn, surplusIn } from '#rules/case-facts.ts';
import { instalmentsFor } from '#rules/plans.ts';
import type { ScreenProps } from '../screen-props.ts';

const words = panels.summary;

/** The sums of the budget, the safe line, and whether the debt fits within it. */
export function SummaryPanel({ position }: ScreenProps) {
  const { facts } = position;
  const { incomes, spending, oneOffs, debts, foundMonthly, foundOnce } = facts;
  const surplus = surplusIn(facts);
  if (incomes === null || spending === null || surplus === null) return null;
  const safe = safeLineOf(surplus);
  const { in: told, out } = oneOffTotals(oneOffs ?? []);
  const comesIn = told + foundOnce;
  return (
    <section aria-label={words.title}>
      <SumRows
        label={words.title}
        rows={[
          {
            id: 'income',
            label: result.income,
            amount: incomes.length === 0 ? words.incomeNone : amountText(totalIncome(incomes)),
          },
          ...(foundMonthly === 0 ? [] : [{ id: 'found', label: result.found, amount: amountText(foundMonthly) }]),
          { id: 'spending', label: result.spending, amount: amountText(totalSpending(spending)) },
          { id: 'left', label: result.left, amount: amountText(surplus), isResult: true },
        ]}
      />
      {safe > 0 && (
        <SumRows
          label={result.safeLine}
          rows={[{ id: 'safe', label: result.safeLine, amount: amountText(safe), isResult: true }]}
        />
      )}
      {comesIn + out > 0 && (
        <SumRows
          label={words.oneOffsOut}
          rows={[
            { id: 'in', label: words.oneOffsIn, amount: amountText(comesIn) },
            { id: 'out', label: words.oneOffsOut, amount: amountText(out) },
          ]}
        />
      )}
      {out > comesIn && <Note kind="attention">{fill(words.oneOffsShort, { amount: amountText(out - comesIn) })}</Note>}
      <Owed debts={debts ?? []} />
      <Fit safe={safe} owed={owedIn(facts)} />
    </section>
  );
}

/** What this plan is about, what is owed elsewhere, and what nobody has a figure for yet. */
function Owed({ debts }: { readonly debts: readonly Debt[] }) {
  const own = totalOwed(lendersDebts(debts));
  const all = totalOwed(debts);
  const elsewhere = all.known - own.known;
  const rows = [{ id: 'owed', label: words.owed, amount: amountText(own.known) }];
  return (
    <>
      <SumRows
        label={words.owed}
        rows={
          elsewhere === 0 ? rows : [...rows, { id: 'elsewhere', label: words.elsewhere, amount: amountText(elsewhere) }]
        }
      />
      {all.unknown > 0 && <p className="text-hint text-ink-soft">{fill(words.unknown, { n: String(all.unknown) })}</p>}
    </>
  );
}

function Fit({ safe, owed }: { readonly safe: number; readonly owed: number | null }) {
  if (safe === 0) return <Note kind="attention">{words.nothing}</Note>;
  if (owed === null || owed === 0) return null;
  const months = instalmentsFor(owed, safe);
  return (
    <Note kind="information">
      {fill(months > mostInstalments ? words.fitsNot : words.fits, { months: countText(months) })}
    </Note>
  );
}
