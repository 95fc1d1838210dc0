import { visitHelpFormWords as words } from '#words/refused/visit-help-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** The form for the day on which help was asked for. */
export const VisitHelpForm = (screen: ScreenProps) => <DatedTaskForm screen={screen} label={words.on} />;
