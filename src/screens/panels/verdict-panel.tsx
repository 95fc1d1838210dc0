import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { fill } from '#documents/fill.ts';
import { amountText, shortDateText } from '#documents/format.ts';
import { addDays } from '#model/dates.ts';
import { totalIncome, totalSpending } from '#rules/budget.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { failsInABadMonth, judgeOffer, type Verdict } from '#rules/counter-offer.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Items, Say } from '../words/sentence.tsx';

const words = panels.verdict;
const daysToThink = 3;

const noteOf: Readonly<Record<Verdict, 'information' | 'attention' | 'stop'>> = {
  unknown: 'attention',
  aboveLeft: 'stop',
  aboveCeiling: 'attention',
  aboveSafeLine: 'attention',
  within: 'information',
};

/** The offer against what is left and one's own ceiling, and what it leaves open. */
export function VerdictPanel({ position }: ScreenProps) {
  const { counter, ceiling, incomes, spending, foundMonthly } = position.facts;
  const today = useToday();
  if (counter === null) return null;
  const left = leftEachMonth(position.facts);
  const { monthly, firstPayment, unsaid } = judgeOffer(counter, { left: left?.amount ?? null, ceiling });
  return (
    <section aria-labelledby="verdict" className="my-4">
      <h2 id="verdict" className="font-bold">
        {words.title}
      </h2>
      {left !== null && (
        <p>{fill(left.exact ? words.basisExact : words.basisEstimate, { amount: amountText(left.amount) })}</p>
      )}
      {ceiling !== null && <p>{fill(words.ceiling, { amount: amountText(ceiling) })}</p>}
      {counter.monthly !== undefined && (
        <Note kind={noteOf[monthly]}>
          <strong className="block tabular-nums">{fill(words.monthly, { amount: amountText(counter.monthly) })}</strong>
          {words.verdicts[monthly]}
        </Note>
      )}
      {firstPayment !== null && counter.firstPayment !== undefined && (
        <Note kind={noteOf[firstPayment]}>
          <strong className="block tabular-nums">
            {fill(words.firstPayment, { amount: amountText(counter.firstPayment) })}
          </strong>
          {words.verdicts[firstPayment]}
        </Note>
      )}
      {incomes !== null &&
        spending !== null &&
        failsInABadMonth(totalIncome(incomes) + foundMonthly, totalSpending(spending)) && (
          <Note kind="attention">{words.badMonth}</Note>
        )}
      {unsaid.length > 0 && (
        <>
          <p>{words.unsaid}</p>
          <Items items={unsaid.map((part) => words.questions[part])} />
        </>
      )}
      <Say>{fill(words.later, { date: shortDateText(addDays(today, daysToThink)) })}</Say>
    </section>
  );
}
