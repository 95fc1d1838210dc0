import { dayBeforeDue, duesToldOn } from '#brief/due-ahead.ts';
import { factsHere, factsNow } from '#brief/purse-now.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { CopyButton } from '#components/copy-button.tsx';
import { Note } from '#components/note.tsx';
import { budgetIn, type Facts, leftEachMonth } from '#rules/case-facts.ts';
import { judgeOffer, leftInWorstMonth, type Reason, type Verdict } from '#rules/counter-offer.ts';
import { isAboveCourtLine } from '#rules/interest.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type CostOfOffer, costOfOffer } from '#rules/offer-cost.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { shortCounterOffer } from '#speech/counter-offer.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { highRate } from '#words/budget/high-rate.ts';
import { newerBudgetWords } from '#words/engine/newer-budget.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { verdictPanelWords } from '#words/propose/verdict-panel.ts';
import { limitationWords } from '#words/speech/limitation.ts';
import { spokenWords } from '#words/speech/spoken.ts';
import { ChoiceForm } from '../engine/choice-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { sharePrefix } from '../engine/share-prefix.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Items, Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { OfferCost } from './offer-cost.tsx';
import { costValues, offerParts, questionText, reasonText } from './offer-text.ts';
import { OverPromisedNote } from './over-promised.tsx';
import { useWorstMonth, WorstMonthFields, type WorstMonthHandle } from './worst-month.tsx';

const words = verdictPanelWords;

const noteOf: Readonly<Record<Verdict, 'information' | 'attention' | 'stop'>> = {
  canTake: 'information',
  askFirst: 'attention',
  notYet: 'stop',
};

/** What the offer is judged by: the facts at a position with what a month leaves now, and a counter-offer made of them. */
function useOffer(position: ScreenProps['position']) {
  const brief = useBrief(position);
  const journey = useJourney();
  const others = useNegotiations() ?? [];
  const now = (facts: Facts) => factsHere(facts, { journey }, others);
  const facts = now(position.facts);
  // Where the road has no room for one, none is said either.
  const short = position.can('counterOffer') ? shortCounterOffer({ ...brief, facts: now(brief.facts) }) : null;
  // What was paid since the debts were listed is no part of what an offer is measured by.
  return {
    facts,
    owed: brief.owedNow,
    short,
    isNewer: factsNow(position.facts, { journey }, others) !== position.facts,
  };
}

/** The verdict on the counter-offer that facts tell of; null where there is none. */
function useVerdict(facts: Facts, owed: number | null, worst: WorstMonthHandle) {
  const { counter, ceiling, plan } = facts;
  const today = useToday();
  if (counter === null) return null;
  const left = leftEachMonth(facts);
  const budget = budgetIn(facts);
  const leftInWorst =
    budget === null
      ? null
      : leftInWorstMonth(
          budget.income + budget.found,
          budget.essentials + budget.setAside + budget.agreedElsewhere,
          worst.month,
        );
  const judged = judgeOffer(counter, { left: left?.amount ?? null, ceiling, proposal: plan, leftInWorst, today, owed });
  // A claim that may have expired: taking the offer, or asking to think about it, would be consent to perform.
  const isOld = mayBeTimeBarred(facts);
  return {
    ...judged,
    verdict: isOld ? ('notYet' as const) : judged.verdict,
    isOld,
    counter,
    left,
    leftInWorst,
    cost: costOfOffer(counter, owed),
  };
}

interface Judged {
  readonly reasons: readonly Reason[];
  readonly cost: CostOfOffer | null;
  readonly once: number | null;
  readonly verdict: Verdict;
  readonly isOld: boolean;
  /** What is left to ask. */
  readonly unsaid: readonly string[];
}

/** What is recommended by each verdict; a counter-offer only where one can be made, to one payment a question. */
function recommendedBy({ verdict, isOld, once }: Judged, hasCounterOffer: boolean): string {
  if (verdict === 'canTake') return 'take';
  if (verdict === 'askFirst' || isOld || once !== null) return 'later';
  return hasCounterOffer ? 'counterOffer' : 'answerBack';
}

/** True where the offer names all that is to be known before it is taken. */
const isAllSaid = ({ unsaid, reasons }: Judged): boolean => unsaid.length === 0 && !reasons.includes('interestRuns');

/** The labels of the options that a verdict changes: none may say that the offer can be paid where that is not so. */
function labelsBy(judged: Judged): ScreenProps['words']['options'] {
  const { verdict, isOld } = judged;
  if (isOld) return { take: words.takeAfter.timeBarred, later: words.laterTimeBarred };
  if (verdict === 'canTake') return {};
  return { take: words.takeAfter[verdict === 'askFirst' && isAllSaid(judged) ? 'toThink' : verdict] };
}

/** The answers to a counter-offer: the one first that the verdict recommends, the one last that it is against. */
export function VerdictForm(screen: ScreenProps) {
  const { position, answerKey, onAnswer, words: shown } = screen;
  const { facts, owed, short } = useOffer(position);
  const judged = useVerdict(facts, owed, useWorstMonth(answerKey));
  const options = judged === null ? shown.options : { ...shown.options, ...labelsBy(judged) };
  return (
    <ChoiceForm
      {...screen}
      words={{ ...shown, options }}
      inapplicable={short === null ? ['counterOffer'] : []}
      recommended={judged === null ? null : recommendedBy(judged, short !== null)}
      last={judged?.verdict === 'canTake' ? null : 'take'}
      onAnswer={(option) => (option === 'counterOffer' ? onAnswer(option, short?.terms) : onAnswer(option))}
    />
  );
}

/** From where what is left is known; what a month is short of is named as that. */
function basisOf(left: { readonly amount: number; readonly exact: boolean }, isNewer: boolean): string {
  if (left.amount < 0) return isNewer ? newerBudgetWords.short : words.basisShort;
  return isNewer ? newerBudgetWords.left : left.exact ? words.basisExact : words.basisEstimate;
}

/** Whether to take a counter-offer, judged by what is left, the person's own proposal and ceiling, and a bad month. */
export function VerdictPanel({ position, answerKey }: ScreenProps) {
  const { facts, owed, short } = useOffer(position);
  const judged = useVerdict(facts, owed, useWorstMonth(answerKey));
  if (judged === null) return null;
  const { once, verdict, reasons, unsaid, isOld, counter, cost } = judged;
  const [why, ...others] = [
    ...(isOld ? [textOf(words.timeBarred)] : []),
    ...reasons.map((reason) =>
      reasonText(reason, { proposal: position.facts.plan, once, isShare: isOwnShare(facts), cost }),
    ),
  ];
  return (
    <section aria-labelledby="verdict" className="my-4">
      <h2 id="verdict" className="font-bold">
        {words.title}
      </h2>
      <div role="status">
        <Note kind={noteOf[verdict]}>
          <strong className="block">{words.verdicts[verdict]}</strong>
          {offerParts(counter, once).map((part) => (
            <span key={part} className="block tabular-nums">
              {part}
            </span>
          ))}
          {why !== undefined && <span className="mt-2 block">{why}</span>}
        </Note>
        {others.length > 0 && <Items items={others} />}
      </div>
      <OverPromisedNote facts={position.facts} monthly={counter.monthly} />
      {short === null ? (
        <>
          <h3 className="font-bold">{words.sayTitle}</h3>
          <ToThink judged={judged} position={position} />
        </>
      ) : (
        <>
          <h3 className="font-bold">{words.shortTitle}</h3>
          <Say>{short.call}</Say>
        </>
      )}
      {isOld && <Sources sentences={[words.timeBarred]} />}
      {!isOld && cost?.yearly != null && isAboveCourtLine(cost.yearly) && <Items items={[highRate]} />}
      {unsaid.length > 0 && !isOld && (
        <>
          <p>{words.unsaid}</p>
          <Items items={unsaid.map((part) => questionText(part, once, owed))} />
        </>
      )}
    </section>
  );
}

interface ToThinkProps extends Pick<ScreenProps, 'position'> {
  readonly judged: Judged;
}

/** What to say for now: what is to be asked, and where nothing is left to ask, what the sum raises. */
function sayingOf(judged: Judged): string {
  const { once, verdict, reasons, cost } = judged;
  if (reasons[0] === 'moreThanOwed' || reasons[0] === 'aboveCourtLine') return words.saysDear;
  if (once !== null) return { ...words.says, ...words.once.says }[verdict];
  if (verdict !== 'askFirst' || !isAllSaid(judged)) return words.says[verdict];
  return cost !== null && cost.more < 0 ? words.saysLess : words.saysToThink;
}

/** What to say for now, without an answer. */
function ToThink({ judged, position }: ToThinkProps) {
  const today = useToday();
  const { figureOwedBy } = useBrief(position);
  // The other side was told one day already.
  const answerBy =
    figureOwedBy !== null && figureOwedBy > today
      ? figureOwedBy
      : dayBeforeDue({ duesTold: duesToldOn(position.path), kept: null }, today, suggestedDays.think);
  return (
    <Say>
      {judged.isOld
        ? fill(spokenWords.quoted, { said: limitationWords.reply })
        : fill(sayingOf(judged), {
            date: shortDateText(answerBy, today),
            less: amountText(Math.max(0, -(judged.cost?.more ?? 0))),
            ...costValues(judged.cost),
          })}
    </Say>
  );
}

/** The counter-offer to type, what to say for now, and what the verdict rests on. */
export function VerdictDetails({ position, answerKey }: ScreenProps) {
  const { ceiling } = position.facts;
  const worst = useWorstMonth(answerKey);
  const { facts, owed, short, isNewer } = useOffer(position);
  const judged = useVerdict(facts, owed, worst);
  if (judged === null) return null;
  const { counter, left, leftInWorst } = judged;
  return (
    <>
      {short !== null && (
        <>
          <p className="font-bold">{words.shortTyped}</p>
          <Say>{short.chat}</Say>
          <p className="text-hint text-ink-soft">{fill(scriptPanelWords.chatSize, { n: String(short.chat.length) })}</p>
          <CopyButton text={short.chat} words={copyWords} />
          <h3 className="mt-6 font-bold">{words.thinkTitle}</h3>
          <ToThink judged={judged} position={position} />
        </>
      )}
      <h3 className="mt-6 font-bold">{words.why}</h3>
      {left !== null && (
        <p>
          {fill(basisOf(left, isNewer), {
            share: sharePrefix(isOwnShare(facts)),
            amount: amountText(Math.abs(left.amount)),
          })}
        </p>
      )}
      {ceiling !== null && <p>{fill(words.ceiling, { amount: amountText(ceiling) })}</p>}
      <OfferCost offer={counter} owed={owed} />
      {leftInWorst !== null && <WorstMonthFields worst={worst} left={leftInWorst} />}
    </>
  );
}
