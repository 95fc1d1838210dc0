import { Disclosure } from '#components/disclosure.tsx';
import type { Budget } from '#rules/budget.ts';
import { instalmentsFor, type PlanFigures } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText } from '#text/format.ts';
import { howCalculatedWords } from '#words/engine/how-calculated.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';

const words = howCalculatedWords;

interface HowCalculatedProps {
  readonly budget: Budget;
  /** What the plan has to pay, fen; null while it is not known. */
  readonly owed: number | null;
  readonly plans: readonly PlanFigures[];
}

/** The formulas with the person's own figures, including the check that a plan pays all that is owed. */
export function HowCalculated({ budget, owed, plans }: HowCalculatedProps) {
  return (
    <Disclosure title={words.title}>
      <ol>
        {[...budgetLines(budget), ...planLines(budget, owed, plans)].map((line) => (
          <li key={line} className="my-2 tabular-nums">
            {line}
          </li>
        ))}
      </ol>
      <p>{words.ownRule}</p>
    </Disclosure>
  );
}

/** A part of a sum with its sign; nothing where it is zero. */
const unlessZero = (part: string, amount: number): string =>
  amount === 0 ? '' : fill(part, { amount: amountText(amount) });

function budgetLines({
  income,
  found,
  essentials,
  setAside,
  agreedElsewhere,
  keptForOthers,
  left,
  safeOffer,
  reserve,
  spare,
}: Budget): readonly string[] {
  const before = left + agreedElsewhere + keptForOthers;
  const sum = fill(words.left, {
    income: amountText(income),
    found: unlessZero(words.found, found),
    essentials: amountText(essentials),
    aside: unlessZero(words.less, setAside),
    left: amountText(before),
  });
  const elsewhere =
    before === left
      ? []
      : [
          fill(words.elsewhere, {
            before: amountText(before),
            agreed: unlessZero(words.agreed, agreedElsewhere),
            kept: unlessZero(words.kept, keptForOthers),
            left: amountText(left),
          }),
        ];
  if (safeOffer === 0) return [sum, ...elsewhere];
  return [
    sum,
    ...elsewhere,
    fill(words.safe, { left: amountText(left), safe: amountText(safeOffer) }),
    fill(words.reserve, {
      half: amountText(left - safeOffer),
      reserve: amountText(reserve),
      spare: amountText(spare),
    }),
  ];
}

function planLines({ safeOffer }: Budget, owed: number | null, plans: readonly PlanFigures[]): readonly string[] {
  if (owed === null || owed === 0 || safeOffer === 0) return [];
  const months = fill(words.months, {
    owed: amountText(owed),
    safe: amountText(safeOffer),
    months: countText(instalmentsFor(owed, safeOffer)),
  });
  const closing = plans.filter(({ plan }) => plan !== 'trial');
  const sums = closing.map(({ plan, monthly, months: count }) =>
    fill(words.plan, {
      name: termsFormWords.names[plan],
      monthly: amountText(monthly),
      times: String(count - 1),
      last: amountText(owed - monthly * (count - 1)),
      sum: amountText(owed),
    }),
  );
  return closing.length === 0 ? [months] : [months, ...sums, words.check];
}
