import type { Brief } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import { usePosition } from '#case/use-journey.ts';
import { Amount } from '#components/amount.tsx';
import { Button } from '#components/button.tsx';
import { InstalmentRoad } from '#components/instalment-road.tsx';
import { Milestone } from '#components/milestone.tsx';
import { Steps } from '#components/steps.tsx';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { result as words } from '#words/result/result.ts';
import { start } from '#words/today/start.ts';
import { NextDayLine, useNextDay, useToCheckIn } from '../engine/next-day.tsx';
import { SoldNote } from '../engine/sold-note.tsx';
import { textOf } from '../engine/words/sentence.tsx';
import { useWords } from '../engine/words/use-words.ts';
import { routeOfPosition } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { figuresOf, progressLine, progressOfSchedule, stepLines } from './result-lines.ts';

interface DashboardProps {
  readonly brief: Brief;
  readonly road: Position;
}

/** What comes first of a case: how it stands, the next day, how far it is paid, what is owed, and one button. */
export function Dashboard({ brief, road }: DashboardProps) {
  const next = useNextDay();
  const file = useCase(({ file: noted }) => noted);
  const status = progressLine(brief);
  const steps = stepLines({ brief, road, file });
  return (
    <>
      {brief.isPaidOff && <Milestone of="paid" />}
      {status !== null && <p className="font-bold text-jade">{status}</p>}
      {next !== null && <NextDayLine next={next} brief={brief} />}
      <SoldNote brief={brief} />
      <Progress brief={brief} />
      <Figures brief={brief} />
      <ToNow />
      <section aria-labelledby="next-steps" className="mt-6">
        <h2 id="next-steps" className="font-bold">
          {fill(words.stepsTitle, { n: String(steps.length) })}
        </h2>
        <Steps steps={steps} />
      </section>
    </>
  );
}

/** How many instalments are paid, of how many. */
function Progress({ brief }: { readonly brief: Brief }) {
  const progress = progressOfSchedule(brief);
  if (progress === null) return null;
  const { paid, count, due, isTrial } = progress;
  return (
    <div className="my-3">
      <InstalmentRoad count={count} paid={paid} />
      <p>{fill(isTrial ? words.paidOfTrial : words.paidOf, { paid: String(paid), n: String(count) })}</p>
      {due > 0 && <p className="text-amber">{fill(words.dueCount, { n: String(due) })}</p>}
    </div>
  );
}

function Figures({ brief }: { readonly brief: Brief }) {
  const figures = figuresOf(brief);
  if (figures.length === 0) return null;
  // Two long ones have no room beside each other.
  const isLong = figures.some(({ amount }) => amount.length > 12);
  return (
    <dl className={isLong ? 'my-3' : 'doors my-3'}>
      {figures.map(({ id, label, amount }) => (
        <div key={id} className="border-t border-line pt-1">
          <dt className="text-hint text-ink-soft">{label}</dt>
          <dd className="text-sum font-bold tabular-nums">
            <Amount>{amount}</Amount>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The one button: the instalment that is due, else the step where the case stands. */
function ToNow() {
  const position = usePosition();
  const { go } = useNavigation();
  const { title } = useWords(position.screen);
  const toCheckIn = useToCheckIn(useNextDay());
  return (
    <div className="no-print my-4">
      <Button look="primary" onClick={toCheckIn ?? (() => go(routeOfPosition(position)))}>
        {toCheckIn === null ? fill(words.goOnAt, { title: textOf(title) }) : start.checkIn}
      </Button>
    </div>
  );
}
