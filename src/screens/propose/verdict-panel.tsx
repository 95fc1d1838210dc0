import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import { addDays } from '#model/dates.ts';
import type { Terms } from '#model/values.ts';
import { budgetIn, leftEachMonth, owedIn } from '#rules/case-facts.ts';
import { judgeOffer, leftInWorstMonth, type Reason, type Verdict } from '#rules/counter-offer.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, shortDateText } from '#text/format.ts';
import { verdictPanelWords } from '#words/propose/verdict-panel.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { Items, Say, Sources } from '../engine/words/sentence.tsx';
import { OfferCost } from './offer-cost.tsx';
import { useWorstMonth, WorstMonthFields } from './worst-month.tsx';

const words = verdictPanelWords;

const noteOf: Readonly<Record<Verdict, 'information' | 'attention' | 'stop'>> = {
  canTake: 'information',
  askFirst: 'attention',
  notYet: 'stop',
};

const reasonText = (reason: Reason, proposal: Terms | null): string =>
  fill(words.reasons[reason], {
    amount: amountText(proposal?.monthly ?? 0),
    n: countText(proposal?.months ?? 0),
  });

/** Whether to take a counter-offer, judged by what is left, the person's own proposal and ceiling, and a bad month. */
export function VerdictPanel({ position, answerKey }: ScreenProps) {
  const { counter, ceiling, plan } = position.facts;
  const today = useToday();
  const worst = useWorstMonth(answerKey);
  if (counter === null) return null;
  const left = leftEachMonth(position.facts);
  const budget = budgetIn(position.facts);
  const leftInWorst =
    budget === null
      ? null
      : leftInWorstMonth(
          budget.income + budget.found,
          budget.essentials + budget.setAside + budget.agreedElsewhere,
          worst.month,
        );
  const isOld = mayBeTimeBarred(position.facts);
  const judged = judgeOffer(counter, {
    left: left?.amount ?? null,
    ceiling,
    proposal: plan,
    leftInWorst,
    today,
  });
  const { reasons, unsaid } = judged;
  // A claim that may have expired: taking the offer, or asking to think about it, would be consent to perform.
  const verdict = isOld ? 'notYet' : judged.verdict;
  return (
    <section aria-labelledby="verdict" className="my-4">
      <h2 id="verdict" className="font-bold">
        {words.title}
      </h2>
      <div role="status">
        <Note kind={noteOf[verdict]}>
          <strong className="block">{words.verdicts[verdict]}</strong>
          {counter.monthly !== undefined && (
            <span className="block tabular-nums">{fill(words.monthly, { amount: amountText(counter.monthly) })}</span>
          )}
          {counter.firstPayment !== undefined && (
            <span className="block tabular-nums">
              {fill(words.firstPayment, { amount: amountText(counter.firstPayment) })}
            </span>
          )}
        </Note>
      </div>
      <h3 className="font-bold">{words.sayTitle}</h3>
      <Say>
        {isOld
          ? limitationWords.quotedReply
          : fill(words.says[verdict], { date: shortDateText(addDays(today, suggestedDays.think), today) })}
      </Say>
      {isOld && <Sources sentences={[words.timeBarred]} />}
      {unsaid.length > 0 && !isOld && (
        <>
          <p>{words.unsaid}</p>
          <Items items={unsaid.map((part) => words.questions[part])} />
        </>
      )}
      <h3 className="mt-6 font-bold">{words.why}</h3>
      <div role="status">
        <Items items={[...(isOld ? [words.timeBarred] : []), ...reasons.map((reason) => reasonText(reason, plan))]} />
      </div>
      {left !== null && (
        <p>{fill(left.exact ? words.basisExact : words.basisEstimate, { amount: amountText(left.amount) })}</p>
      )}
      {ceiling !== null && <p>{fill(words.ceiling, { amount: amountText(ceiling) })}</p>}
      <OfferCost offer={counter} owed={owedIn(position.facts)} />
      {leftInWorst !== null && <WorstMonthFields worst={worst} left={leftInWorst} />}
    </section>
  );
}
