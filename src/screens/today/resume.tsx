import { addedOption } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { isCourtDay, type NextDay } from '#brief/dates.ts';
import { openRest } from '#brief/open-rest.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { lastTouched } from '#case/touched.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { daysBetween } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { paidUpNoteWords } from '#words/engine/paid-up-note.ts';
import { lastTimeWords as lastTime } from '#words/today/last-time.ts';
import { negotiationsWords } from '#words/today/negotiations.ts';
import { purseWords } from '#words/today/purse.ts';
import { start as words } from '#words/today/start.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { LoanToTellNote } from '../engine/loan-to-tell.tsx';
import { NextDayLine, useCheckIn, useNextDay, useToCheckIn } from '../engine/next-day.tsx';
import { OwedCertificate } from '../engine/owed-certificate.tsx';
import { SoldNote } from '../engine/sold-note.tsx';
import { TermsMissing } from '../engine/terms-missing.tsx';
import { UnlistedNote } from '../engine/unlisted-note.tsx';
import { UnseenPaper } from '../engine/unseen-paper.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { inCase, useWords } from '../engine/words/use-words.ts';
import { PaymentCautions } from '../payments/payment-cautions.tsx';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink, useNavigation } from '../shell/navigation.tsx';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { BackupNote, useBackupsSoon } from './backup-note.tsx';
import { ClockNote } from './clock-note.tsx';
import { DeathNote } from './death-note.tsx';
import { Nearest } from './nearest.tsx';
import { Negotiations } from './negotiations.tsx';
import { OpenCase } from './open-case.tsx';
import { PurseFigures } from './purse.tsx';

const daysUntilForgotten = 180;

/** For a returning person: the next day to keep, one button to go on, and the screen and day of the last answer. */
export function Resume() {
  const next = useNextDay();
  const brief = useBrief();
  const hasDied = useCase(({ file }) => file.deathNotedOn !== undefined);
  // What other negotiations take stands among the rest, so that nothing is shown before it is known.
  const backups = useBackupsSoon();
  if (useOtherCases() === null || backups === undefined) return <div className="h-screen" />;
  return (
    <>
      <Heading of="start">{words.back}</Heading>
      <ClockNote />
      <Nearest own={next} />
      <OpenCase />
      {brief.isPaidOff && <p>{negotiationsWords.paidOff}</p>}
      <OwedCertificate brief={brief} />
      {next !== null && <NextDayLine next={next} brief={brief} />}
      {next !== null && isCourtDay(next) && (
        <RouteLink to={pageRoute('court')} className="inline-flex min-h-12 items-center text-jade underline">
          {courtNotes.open}
        </RouteLink>
      )}
      {/* Whoever it is for: its term runs on after a death too. */}
      <UnseenPaper />
      {hasDied ? <DeathNote /> : <ToDo next={next} brief={brief} />}
      <BackupNote backups={backups} />
      <RouteLink to={pageRoute('again')} className="inline-flex min-h-12 items-center text-hint text-jade underline">
        {words.again}
      </RouteLink>
      <Negotiations />
    </>
  );
}

/** The button to go on, what there is to do besides and where the person stopped. */
function ToDo({ next, brief }: { readonly next: NextDay | null; readonly brief: Brief }) {
  const position = usePosition();
  const { go } = useNavigation();
  const toCheckIn = useToCheckIn(next);
  return (
    <>
      <div className="my-3">
        <Button look="primary" onClick={toCheckIn ?? (() => go(routeOfPosition(position)))}>
          {toCheckIn === null ? words.resume : words.checkIn}
        </Button>
      </div>
      <LimitationWarning />
      <LoanToTellNote brief={brief} />
      <PaymentCautions brief={brief} />
      {!brief.isPaidOff && <TermsMissing position={position} />}
      <SoldNote brief={brief} />
      <PaidUp brief={brief} />
      <UnlistedNote brief={brief} />
      <Rest brief={brief} />
      <PurseFigures />
      <Notes />
      <LastTime isPaidUp={brief.isPaidUp} />
    </>
  );
}

/** Leads to where one begins to talk about what came in by a merger; nothing while there is none or something is overdue. */
function Rest({ brief }: { readonly brief: Brief }) {
  const toCheckIn = useCheckIn();
  if (toCheckIn === null || openRest(brief) !== 'added') return null;
  return (
    <Button look="quiet" onClick={toCheckIn}>
      {addedOption(brief)}
    </Button>
  );
}

/** That all of an agreement is paid, and the way to tell that nothing is left; nothing once that was told. */
function PaidUp({ brief: { isPaidUp, isPaidOff } }: { readonly brief: Brief }) {
  const toCheckIn = useCheckIn();
  if (!isPaidUp || isPaidOff || toCheckIn === null) return null;
  return (
    <Note kind="information">
      {paidUpNoteWords.text}
      <Button look="quiet" onClick={toCheckIn}>
        {paidUpNoteWords.toClearance}
      </Button>
    </Note>
  );
}

/** What can be noted with one tap, whatever the case waits for. */
function Notes() {
  const { borrowerDied } = usePosition().facts;
  const all = [
    ['call', pageRoute('call')],
    ['paid', pageRoute('payments')],
  ] as const;
  // Where the borrower has died nobody pays.
  const notes = all.filter(([id]) => !borrowerDied || id === 'call');
  return (
    <nav aria-label={purseWords.notes} className="flex flex-wrap items-center">
      <span className="mr-4 text-hint text-ink-soft">{purseWords.notes}</span>
      {notes.map(([id, to]) => (
        <RouteLink key={id} to={to} className="mr-4 inline-flex min-h-12 items-center text-jade underline">
          {purseWords[id]}
        </RouteLink>
      ))}
    </nav>
  );
}

/** Where and when the person stopped. */
function LastTime({ isPaidUp }: Pick<Brief, 'isPaidUp'>) {
  const { screen } = usePosition();
  const shown = useWords(screen);
  const { title } = isPaidUp && screen === 'onTrack' ? inCase(shown, 'allPaid') : shown;
  const today = useToday();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const touched = lastTouched({ journey, file });
  return (
    <div className="text-hint text-ink-soft">
      <p>{fill(lastTime.resumeAt, { title: textOf(title) })}</p>
      {touched !== null && <p>{fill(lastTime.lastOn, { date: weekdayText(touched) })}</p>}
      {touched !== null && daysBetween(touched, today) > daysUntilForgotten && <p>{lastTime.longAgo}</p>}
    </div>
  );
}
