import type { Brief } from '#brief/brief.ts';
import { dueText } from '#brief/due-text.ts';
import { arrearsOn, type KeptSchedule } from '#brief/kept-schedule.ts';
import { bookedNotes } from '#brief/payment-cautions.ts';
import { leftHere } from '#brief/purse-now.ts';
import { isSettledInCourt } from '#brief/settlement.ts';
import { agreementState, isCaughtUp, reachedIn } from '#brief/tracker.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { DayLine } from '#components/days.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Milestone } from '#components/milestone.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import { monthlyLoad } from '#rules/agreed-schedule.ts';
import { isAboutAsksOnly } from '#rules/asks-only.ts';
import { owedIn } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { confirmationOf } from '#speech/confirmation.ts';
import { askedWhereRead } from '#speech/where-to-answer.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, shortDateText } from '#text/format.ts';
import { spokenText } from '#text/spoken-text.ts';
import { paidUpNoteWords } from '#words/engine/paid-up-note.ts';
import { missSoonPanelWords } from '#words/keep/miss-soon-panel.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { settlementWords } from '#words/keep/settlement.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { AboveLeftNote, useAboveLeft } from '../engine/above-left-note.tsx';
import { AddedNote } from '../engine/added-note.tsx';
import { AgreedLenders } from '../engine/agreed-lenders.tsx';
import { ChoiceForm } from '../engine/choice-form.tsx';
import { useCheckIn } from '../engine/next-day.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { copyWords } from '../engine/script-panel.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { SoldNote } from '../engine/sold-note.tsx';
import { TermsMissing } from '../engine/terms-missing.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Say } from '../engine/words/sentence.tsx';
import { InstalmentTable } from '../payments/instalment-table.tsx';
import { NotePayment } from '../payments/note-payment.tsx';
import { PaymentCautions } from '../payments/payment-cautions.tsx';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { CatchUpOptions } from './catch-up-options.tsx';
import { useKeptSchedule } from './use-kept-schedule.ts';

const words = schedulePanelWords;

/** What was reached today with the last answer: terms are agreed, or an instalment is paid. */
function milestoneOf({ path }: Position, today: IsoDate): 'agreed' | 'paid' | null {
  const last = path[path.length - 1];
  if (last?.answer.on !== today) return null;
  if (last.screen === 'finalTerms' && last.answer.event === 'given') return 'agreed';
  return last.screen === 'checkIn' && last.answer.event === 'paid' ? 'paid' : null;
}

interface AtPosition {
  readonly position: Position;
}

/** The next instalment, under a drawing where something was just reached. */
export function NextHeadline({ position }: AtPosition) {
  const schedule = useKeptSchedule(position);
  const brief = useBrief(position);
  const reached = milestoneOf(position, brief.today);
  const { agreed, inForce } = position.facts;
  const isKept = schedule?.next != null && agreementState(schedule, brief.today).state !== 'due';
  const monthly = inForce !== null && isKept ? monthlyLoad(inForce) : 0;
  const isAbove = useAboveLeft(position.facts, monthly) !== null;
  if (schedule === null) return <TermsMissing position={position} />;
  const isTrial = position.facts.inForce?.trial === true;
  return (
    <>
      {reached !== null && <Milestone of={reached} />}
      <NextInstalment schedule={schedule} isTrial={isTrial} />
      <SoldNote brief={brief} />
      {position.screen === 'checkIn' && isSettledInCourt(brief) && !brief.isPaidUp && (
        <Note kind="attention">{settlementWords.keeping}</Note>
      )}
      <PaymentCautions brief={{ ...brief, kept: schedule }} />
      <AboveLeftNote facts={position.facts} monthly={monthly} at="keeping" />
      {brief.isPaidUp && position.screen === 'onTrack' && <ToClearance />}
      <AddedNote brief={brief} />
      <AgreedLenders brief={brief} offersRest />
      {isTrial && <TrialNote schedule={schedule} />}
      {/* Nobody asks for what they cannot pay to be confirmed. */}
      {agreed?.isOral && !isAbove && <OralNote terms={agreed} position={position} />}
    </>
  );
}

/** Leads from an agreement that is paid to the end to where one tells that nothing is left. */
function ToClearance() {
  const toCheckIn = useCheckIn();
  if (toCheckIn === null) return null;
  return (
    <Button look="quiet" onClick={toCheckIn}>
      {paidUpNoteWords.toClearance}
    </Button>
  );
}

/** The whole schedule in a disclosure; nothing where none is noted. */
export function SchedulePanel({ position }: AtPosition) {
  const schedule = useKeptSchedule(position);
  const { isPaidOff } = useBrief(position);
  if (schedule === null) return null;
  return (
    <section aria-label={words.title} className="my-4">
      <Disclosure title={words.title}>
        <InstalmentTable kept={schedule} isPaidOff={isPaidOff} />
      </Disclosure>
      <RouteLink to={pageRoute('payments')} className="inline-flex min-h-12 items-center text-jade underline">
        {paymentsWords.link}
      </RouteLink>
    </section>
  );
}

/** That nothing of the agreement is in writing, with the sentence that gets it confirmed. */
function OralNote({ terms, position: { facts, round } }: AtPosition & { readonly terms: AgreedTerms }) {
  const confirmation = confirmationOf(terms, owedIn(facts));
  return (
    <Note kind="attention">
      {words.oral}
      <Say>{confirmation}</Say>
      <CopyButton text={confirmation} words={copyWords} />
      <RouteLink
        to={{ kind: 'screen', screen: 'closeGaps', round }}
        className="inline-flex min-h-12 items-center underline"
      >
        {words.oralGot}
      </RouteLink>
    </Note>
  );
}

/** That the instalments of a trial are not all that is owed. */
function TrialNote({ schedule: { count, next } }: { readonly schedule: KeptSchedule }) {
  const text = fill(next === null ? words.trialPaid : words.trial, { n: String(count) });
  return <Note kind={next === null ? 'attention' : 'information'}>{text}</Note>;
}

/** The next instalment, or everything overdue once its day has passed. */
function NextInstalment({ schedule, isTrial }: { readonly schedule: KeptSchedule; readonly isTrial: boolean }) {
  const today = useToday();
  const { next } = schedule;
  if (next === null) return isTrial ? null : <Note kind="information">{words.allPaid}</Note>;
  const { state, amount, besides } = agreementState(schedule, today);
  const isOverdue = state === 'due';
  const paidOfNext = (schedule.instalments[schedule.settled]?.amount ?? next.amount) - next.amount;
  const day = shownDay({ id: 'next', on: next.on, what: isOverdue ? words.overdue : words.next }, today);
  return (
    <div className="my-3">
      <DayLine
        {...day}
        isPast={false}
        amount={amountText(amount)}
        {...(isOverdue && { date: fill(words.overdueOn, { date: day.date }) })}
      />
      {besides > 0 && <p>{fill(words.besides, { amount: amountText(besides) })}</p>}
      {paidOfNext > 0 && <p className="text-hint">{fill(words.paidPart, { amount: amountText(paidOfNext) })}</p>}
    </div>
  );
}

/** What to say of the instalments that were or will be missed. */
function sayOf(schedule: KeptSchedule | null, today: IsoDate): string {
  const { say, sayMissed, saySeveral, sayUndated } = missSoonPanelWords;
  const overdue = schedule === null ? [] : arrearsOn(schedule, today).overdue;
  const [first] = overdue;
  if (schedule === null || first === undefined) return sayUndated;
  const template = overdue.length > 1 ? saySeveral : first.on < today ? sayMissed : say;
  return fill(template, {
    date: shortDateText(first.on, today),
    n: countText(overdue.length),
    amount: dueText(schedule, today),
  });
}

/**
 * What is left to do once what was missed is paid: to ask what paying late did, or what follows the last instalment. What
 * the agreement does not cover is said to be open.
 */
function CaughtUpNote({ schedule, brief }: { readonly schedule: KeptSchedule; readonly brief: Brief }) {
  const { caughtUp, allPaid } = missSoonPanelWords;
  if (bookedNotes(schedule, brief.today).length > 0) return <PaymentCautions brief={{ ...brief, kept: schedule }} />;
  const isTrial = brief.facts.inForce?.trial === true;
  return (
    <>
      {schedule.next === null && isTrial ? (
        <TrialNote schedule={schedule} />
      ) : (
        <Note kind="information">{schedule.next === null ? allPaid : caughtUp}</Note>
      )}
      <AddedNote brief={brief} />
    </>
  );
}

/** What to say as soon as an instalment cannot be paid; once it was paid after all, what is left to ask. */
export function MissSoonHeadline({ position }: AtPosition) {
  const brief = useBrief(position);
  const schedule = useKeptSchedule(position);
  const { today } = brief;
  if (schedule !== null && isCaughtUp(position, schedule, today))
    return <CaughtUpNote schedule={schedule} brief={brief} />;
  // The stop-note of the screen stands in its place.
  if (mayBeTimeBarred(brief.facts)) return null;
  const said = isAboutAsksOnly(position.facts) ? missSoonPanelWords.sayAsksOnly : sayOf(schedule, today);
  const line = askedWhereRead(said, brief);
  return (
    <>
      <SoldNote brief={brief} />
      {isSettledInCourt(brief) && <Note kind="stop">{settlementWords.missed}</Note>}
      <Say>{line}</Say>
      <CopyButton text={spokenText(line)} words={copyWords} />
    </>
  );
}

/** The options to catch up, what was paid of it, and the letter. */
export function MissSoonDetails({ position }: ScreenProps) {
  const brief = useBrief(position);
  const journey = useJourney();
  // A single negotiation has the whole purse; of several none is named before they are read.
  const others = useNegotiations() ?? (position.facts.counterparty === null ? [] : null);
  const schedule = useKeptSchedule(position);
  if (isCaughtUp(position, schedule, brief.today) || mayBeTimeBarred(brief.facts)) return null;
  return (
    <>
      {schedule !== null && (
        <>
          <CatchUpOptions
            schedule={schedule}
            left={others === null ? null : leftHere(position.facts, { journey }, others)}
          />
          <h2 className="mt-6 font-bold">{paymentsWords.partPaid}</h2>
          <NotePayment brief={brief} changed={null} onChanged={() => undefined} look="quiet" />
        </>
      )}
      <DocumentHere id="missedPayment" position={position} />
    </>
  );
}

/**
 * The ways on from a missed instalment: once it is paid, none speaks of it; once all are, nothing is negotiated unless the
 * agreement was a trial or does not cover all.
 */
export function MissSoonForm(props: ScreenProps) {
  const { position, words: shown } = props;
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const reached = reachedIn(position, journey, file, useToday());
  if (reached === null) return <ChoiceForm {...props} />;
  const options = { ...shown.options, ...missSoonPanelWords.options[reached] };
  return (
    <ChoiceForm
      {...props}
      words={{ ...shown, options }}
      recommended={reached === 'old' ? null : reached === 'restLeft' ? 'tell' : 'bridge'}
      inapplicable={reached === 'allPaid' ? ['tell'] : []}
    />
  );
}
