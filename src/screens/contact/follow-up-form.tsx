import type { Brief } from '#brief/brief.ts';
import { dayBeforeDue } from '#brief/due-ahead.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { fill } from '#text/fill.ts';
import { followUpFormWords as words } from '#words/contact/follow-up-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';

/** The day by which the newest contact promised an answer; undefined where there is none or it has passed. */
function promisedDay({ contacts, today }: Brief): IsoDate | undefined {
  const [last] = contacts.slice(-1);
  if (last === undefined || last.promisedOn === null) return undefined;
  return last.promisedOn >= today ? last.promisedOn : undefined;
}

/** The day to choose with one tap: a week on, and sooner where a debt falls due. */
function dayAhead(brief: Brief): { readonly label: string; readonly days: number } {
  const left = daysBetween(brief.today, dayBeforeDue(brief, brief.today, suggestedDays.askAgain));
  return left < suggestedDays.askAgain
    ? { label: fill(words.inDays, { days: String(left) }), days: left }
    : { label: words.inAWeek, days: suggestedDays.askAgain };
}

/** The form for the day to ask again. */
export function FollowUpForm(screen: ScreenProps) {
  const brief = useBrief(screen.position);
  const promised = promisedDay(brief);
  return (
    <DatedTaskForm
      screen={screen}
      label={words.on}
      ahead={dayAhead(brief)}
      known={promised === undefined ? undefined : { on: promised, hint: words.promised }}
    />
  );
}
