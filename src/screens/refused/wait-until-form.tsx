import { suggestedDays } from '#rules/suggested-days.ts';
import { waitUntilFormWords as words } from '#words/refused/wait-until-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** The form for the day to try again. */
export const WaitUntilForm = (screen: ScreenProps) => (
  <DatedTaskForm screen={screen} label={words.on} ahead={{ label: words.inAMonth, days: suggestedDays.retry }} />
);
