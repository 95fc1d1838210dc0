import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { followUpFormWords as words } from '#words/contact/follow-up-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';

/** The day by which the newest contact promised an answer; undefined where there is none or it has passed. */
function usePromisedDay(position: Position): IsoDate | undefined {
  const { contacts, today } = useBrief(position);
  const [last] = contacts.slice(-1);
  if (last === undefined || last.promisedOn === null) return undefined;
  return last.promisedOn >= today ? last.promisedOn : undefined;
}

/** The form for the day to ask again. */
export function FollowUpForm(screen: ScreenProps) {
  const promised = usePromisedDay(screen.position);
  return (
    <DatedTaskForm
      screen={screen}
      label={words.on}
      ahead={{ label: words.inAWeek, days: suggestedDays.askAgain }}
      known={promised === undefined ? undefined : { on: promised, hint: words.promised }}
    />
  );
}
