import type { Brief } from '#brief/brief.ts';
import { hearingAhead, mayStillHandIn } from '#brief/court.ts';
import { hearingDayText } from '#brief/court-text.ts';
import { awaitsCertificate } from '#brief/history.ts';
import { arrearsOn } from '#brief/kept-schedule.ts';
import { nthOf } from '#brief/proposals.ts';
import { termsText } from '#brief/terms-text.ts';
import { agreementState, isCaughtUp } from '#brief/tracker.ts';
import { isUnreached } from '#brief/unreached.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { isIsoDate } from '#model/dates.ts';
import { isOutcome, screens } from '#model/screens.ts';
import type { AgreedTerms } from '#model/values.ts';
import { areEqualInstalments } from '#rules/agreed-schedule.ts';
import { budgetIn, isRenegotiating, isTrialInView, termsInView } from '#rules/case-facts.ts';
import { actBy } from '#rules/court-term.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type NextStep, nextSteps, stepsFor } from '#rules/next-steps.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { wholePayment } from '#rules/schedule.ts';
import { shortfallIn } from '#rules/shortfall.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, weekdayText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { court as courtWords } from '#words/urgent/court-days.ts';
import { elsewhereRows } from '../engine/elsewhere-rows.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

/** A row of sums. */
interface SumRow {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly isResult?: boolean;
}

/** What is left of a month or what it is short of; in words where nobody has calculated it. */
function leftText({ facts, left }: Brief): Pick<SumRow, 'label' | 'amount'> {
  const short = shortfallIn(facts);
  if (short === null) return { label: words.leftEstimate, amount: words.leftShort };
  if (short > 0) return { label: words.short, amount: amountText(short) };
  return {
    label: left?.exact ? sharePrefix(isOwnShare(facts)) + words.left : words.leftEstimate,
    amount: amountText(left?.amount ?? 0),
  };
}

/** The budget of a month, ending with what is left of it; nothing while that is not known. */
export function leftRows(brief: Brief): readonly SumRow[] {
  const { facts, left } = brief;
  if (left === null) return [];
  const budget = budgetIn(facts);
  const parts: readonly (SumRow | false)[] =
    budget === null
      ? []
      : [
          { id: 'income', label: words.income, amount: amountText(budget.income) },
          budget.found !== 0 && { id: 'found', label: words.found, amount: amountText(budget.found) },
          { id: 'spending', label: words.spending, amount: amountText(budget.essentials) },
          budget.setAside !== 0 && { id: 'aside', label: words.setAside, amount: amountText(budget.setAside) },
          ...elsewhereRows(budget),
        ];
  return [...parts.filter((row) => row !== false), { id: 'left', ...leftText(brief), isResult: true }];
}

function stateOf({ facts: { agreed, written, counterTaken }, isAccepted }: Brief) {
  if (agreed !== null) return 'planAgreed';
  if (!isAccepted) return 'planProposed';
  return written === 'text' && !counterTaken ? 'planAccepted' : 'planSaidYes';
}

/** How an agreement in force stands while no newer one is proposed. */
function stateInForce({ facts, isPaidUp }: Brief) {
  if (facts.lenderBrokeAgreement) return 'planBroken';
  return isPaidUp ? 'planAgreed' : 'planInForce';
}

/** The terms where an instalment and a number do not tell them: agreed ones that are more, or a plan of one payment. */
function toldWhole({ facts, schedule }: Brief): AgreedTerms | null {
  const agreed = termsInView(facts);
  if (agreed !== null) return areEqualInstalments(agreed) ? null : agreed;
  const [only, ...others] = schedule?.instalments ?? [];
  return only === undefined || others.length > 0 ? null : { monthly: only.amount, months: 1, first: only.on };
}

/** How the plan stands, and what it offers; `offer` is null where there are no instalments to name. */
export function planLines(brief: Brief): { readonly state: string; readonly offer: string | null } {
  const { facts, schedule, isPaidOff, isAccepted } = brief;
  const { plan, offersNothing } = facts;
  const agreed = termsInView(facts);
  const terms = agreed ?? plan;
  if (isPaidOff) return { state: words.planPaidOff, offer: null };
  if (facts.agreed === null && offersNothing) return { state: words.planNothing, offer: null };
  if (facts.termsToNote && plan === null) return { state: words.planNewToNote, offer: null };
  if (brief.ended !== null && plan === null && !isAccepted)
    return { state: fill(words.planEnded, { date: dateText(brief.ended.on) }), offer: null };
  // The other side has agreed to something newer than the agreement in force.
  const isOver = isRenegotiating(facts) && isAccepted && plan === null;
  if (terms === null || schedule === null || isOver)
    return { state: isAccepted ? words.planToNote : words.planNone, offer: null };
  const isTrial = isTrialInView(facts);
  const whole = toldWhole(brief);
  const once = isTrial ? null : wholePayment({ plan: 'own' }, schedule);
  return {
    state: isRenegotiating(facts) && agreed !== null ? words[stateInForce(brief)] : words[stateOf(brief)],
    offer:
      whole !== null
        ? fill(words.planTerms, { terms: termsText(whole) })
        : fill(once ? words.planOnce : isTrial ? words.planTrial : words.planInstalments, {
            months: String(schedule.instalments.length),
            monthly: amountText(once ?? terms.monthly),
          }),
  };
}

/**
 * The agreement in force while another is negotiated, with what was paid of it; null where there is none or a newer one
 * is confirmed in writing.
 */
export function inForceLine({ facts, kept, isAccepted }: Brief): string | null {
  const { inForce, plan, written } = facts;
  if (isAccepted && written === 'text') return null;
  if (inForce === null || !isRenegotiating(facts) || plan === null || kept === null) return null;
  return fill(words.inForce, { terms: termsText(inForce), paid: String(kept.paid) });
}

/** How far the negotiation is confirmed: `agreed` only in writing; null before anything was sent. */
function progressOf({
  facts,
  proposals,
  isAccepted,
  isPaidOff,
  isPaidUp,
  ended,
  sent,
  kept,
}: Brief): keyof typeof words.status | null {
  if (isPaidOff) return 'paidOff';
  if (facts.agreed !== null && kept?.next === null && !facts.agreed.trial) return isPaidUp ? 'allPaid' : 'addedLeft';
  if (isPaidUp && !isAccepted) return 'allPaid';
  if (isAccepted && facts.written === 'text') return 'agreed';
  if (facts.agreed !== null) return facts.agreed.isOral ? 'oralTerms' : 'settledTerms';
  if (isAccepted) return facts.written === null ? 'saidYes' : 'oral';
  if (termsInView(facts) !== null) return facts.lenderBrokeAgreement ? 'broken' : 'renegotiating';
  if (facts.refusal !== null) return 'refused';
  if (ended !== null && !sent.some(({ told }) => nthOf(told) > ended.nth)) return 'ended';
  const [last] = sent.slice(-1);
  // What was proposed before an agreement that is negotiated anew waits for no answer.
  if (last !== undefined && !last.isVerification && facts.plan === null && !facts.offersNothing) return null;
  return proposals > 0 ? 'sent' : null;
}

/** How far the negotiation is confirmed, in words; null before anything was sent. */
export function progressLine(brief: Brief): string | null {
  const progress = progressOf(brief);
  return progress === null ? null : words.status[progress];
}

/** True for a step after the last instalment that was answered for good. */
function isDoneWith(step: NextStep, { path }: StepSources['road']): boolean {
  const last = path.filter(({ screen }) => screen === step).pop()?.answer;
  return (step === 'creditReport' && last?.event === 'right') || (step === 'lookBack' && last !== undefined);
}

/** The steps from where the case stands; from where its payments have brought it, once they paid what was missed or all. */
function stepsAhead({ brief, road, file }: StepSources): readonly NextStep[] {
  const { facts, kept, today, isPaidUp, isPaidOff, addedSince } = brief;
  const isAllPaid = facts.agreed !== null && kept?.next === null && screens[road.screen].stage === 'keep';
  const isSettled = isPaidUp && !isPaidOff;
  const afterAll = nextSteps('clearance', null);
  if (isAllPaid && addedSince.length > 0) return ['addedRest', ...afterAll.slice(0, -1)];
  if (isAllPaid || isSettled) return afterAll;
  if (isCaughtUp(road, kept, today)) return nextSteps('onTrack', null);
  // What is late is told before the next one is put aside.
  const isLate = kept !== null && agreementState(kept, today).state === 'due';
  if (isLate && (road.screen === 'checkIn' || road.screen === 'onTrack')) return ['speakEarly', 'keep', 'clearance'];
  const steps = afterContact(road, restingSteps(road, file)).filter((step) => !isDoneWith(step, road));
  return awaitsCertificate(brief) && screens[road.screen].stage === 'recover' ? ['certificateAgain', ...steps] : steps;
}

/** The steps of the screen; where the road rests until a day that is set, those of the screen on which it was. */
function restingSteps({ screen, path }: StepSources['road'], file: StepSources['file']): readonly NextStep[] {
  const last = path[path.length - 1];
  if (last === undefined || !isOutcome(screen)) return nextSteps(screen, null);
  const isDaySet =
    file.reminder !== undefined || (typeof last.answer.value === 'string' && isIsoDate(last.answer.value));
  return screen === 'comeBack' && isDaySet ? nextSteps(last.screen, null) : nextSteps(screen, last.screen);
}

/** Where nobody was reached there is nothing to ask after: it is called again. */
const afterContact = ({ path }: StepSources['road'], steps: readonly NextStep[]): readonly NextStep[] =>
  isUnreached(path) ? steps.map((step) => (step === 'followUp' ? 'callAgain' : step)) : steps;

/** What the plan comes to, in a few words. */
export function planSummary(brief: Brief): string {
  const { facts, isPaidOff, schedule } = brief;
  if (isPaidOff) return words.status.paidOff;
  const { offer } = planLines(brief);
  const terms = termsInView(facts) ?? facts.plan;
  if (offer === null || terms === null || schedule === null) return words.planNoneShort;
  const isOnce = schedule.instalments.length === 1;
  const short = toldWhole(brief) === null ? words.planShort : isOnce ? words.planShortOnce : words.planShortSum;
  const plan = fill(short, {
    monthly: amountText(terms.monthly),
    n: String(countInstalments(schedule.instalments)),
    sum: amountText(schedule.paid),
  });
  return isTrialInView(facts) ? fill(words.planShortTrial, { plan }) : plan;
}

/** What is left of a month in a few words; what it is short of, and the share of one negotiation, are named as that. */
export function leftSummary(brief: Brief): string {
  if (brief.left === null) return words.leftUnknownShort;
  const { label, amount } = leftText(brief);
  return label === words.left || label === words.leftEstimate ? amount : `${label} ${amount}`;
}

/** How far the agreement in force is paid: `due` counts what fell due before today and is not reported as paid. */
export function progressOfSchedule({ kept, isPaidOff, today, facts }: Brief) {
  if (kept === null || isPaidOff) return null;
  const { due } = agreementState(kept, today);
  return { paid: kept.paid, count: kept.count, due, isTrial: facts.inForce?.trial === true };
}

/** The figures of a case at a glance: what is still to be paid, or what is owed and what is left each month. */
export function figuresOf(brief: Brief): readonly SumRow[] {
  const { kept, isPaidOff, owedNow: owed, facts, left } = brief;
  // An amount beside a plan would be half a promise while the claim may have expired.
  if (isPaidOff || mayBeTimeBarred(facts)) return [];
  if (kept !== null) {
    const label = facts.inForce?.trial ? words.restOfTrial : words.restOfPlan;
    return [{ id: 'rest', label, amount: amountText(arrearsOn(kept, brief.today).left) }];
  }
  return [
    ...(owed === null ? [] : [{ id: 'owed', label: words.owed, amount: amountText(owed) }]),
    ...(left === null ? [] : [{ id: 'left', ...leftText(brief) }]),
  ];
}

interface StepSources {
  readonly brief: Brief;
  readonly road: Pick<Position, 'path' | 'screen'>;
  readonly file: Pick<CaseFile, 'reminder'>;
}

/** What to do about each court paper: what its term still allows to hand in, and the hearing to go to. */
const courtSteps = ({ court, today }: Brief): readonly string[] =>
  court.flatMap((matter): readonly string[] => {
    const paper = courtWords.paper[matter.paper];
    const hearing = hearingAhead(matter, today);
    const toGo =
      hearing === null ? [] : [fill(words.courtStepHearing, { date: hearingDayText(hearing, weekdayText).trim() })];
    if (!mayStillHandIn(matter, today)) return toGo;
    const { term } = matter;
    if (term === null) return [fill(words.courtStepUndated, { paper }), ...toGo];
    return [fill(words.courtStep, { paper, date: weekdayText(actBy(term, today)) }), ...toGo];
  });

const mostSteps = 3;

/** The next steps in words: a court paper whose term runs comes before all others. */
export function stepLines({ brief, road, file }: StepSources): readonly string[] {
  const steps = stepsFor(brief.facts, stepsAhead({ brief, road, file }));
  return [...courtSteps(brief), ...steps.map((step) => words.steps[step])].slice(0, mostSteps);
}
