import { type CaseDate, type DateKind, datesOfCase } from '#brief/dates.ts';
import { dayName } from '#brief/day-name.ts';
import { dueDayKnown } from '#brief/due-ahead.ts';
import { useCase } from '#case/case-context.tsx';
import { useRoad } from '#case/use-journey.ts';
import { addDays } from '#model/dates.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { isDueAhead } from '#rules/timing.ts';
import { fill } from '#text/fill.ts';
import { waitUntilFormWords as words } from '#words/refused/wait-until-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';

/** Days on which something will be known that is not known now. */
const bringsNews: readonly DateKind[] = ['promised', 'complaintAnswer'];

/** The form for the day to try again: it starts with the first day on which something was promised, within the wait that is suggested. */
export function WaitUntilForm(screen: ScreenProps) {
  const brief = useBrief(screen.position);
  const road = useRoad();
  const file = useCase((state) => state.file);
  const { today } = brief;
  const isInWait = ({ kind, on }: CaseDate) =>
    bringsNews.includes(kind) && on > today && on < addDays(today, suggestedDays.retry);
  // A lender who talks only of what is overdue is asked on the day after the due day.
  const { refusal, timing } = brief.facts;
  const isToBeDue = refusal === 'notOverdueYet' && isDueAhead(timing?.band ?? null);
  const due = refusal === 'notOverdueYet' ? dueDayKnown(brief, today) : null;
  const first = datesOfCase({ brief, road, file }).find(isInWait);
  return (
    <DatedTaskForm
      screen={screen}
      label={words.on}
      ahead={
        // In a month it may be weeks overdue.
        isToBeDue && due === null
          ? { hint: words.afterUnknownDue }
          : { label: words.inAMonth, days: suggestedDays.retry }
      }
      known={
        first !== undefined
          ? { on: first.on, hint: fill(words.promised, { what: dayName(first, brief) }) }
          : due === null
            ? undefined
            : { on: addDays(due, 1), hint: words.afterDue }
      }
    />
  );
}
