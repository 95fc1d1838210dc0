import { submitFormWords as words } from '#words/propose/submit-form.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** The form for the day on which the proposal was sent. */
export const SubmitForm = (screen: ScreenProps) => <DatedTaskForm screen={screen} label={words.on} />;
