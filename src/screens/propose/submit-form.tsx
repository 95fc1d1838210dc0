import { letterToKeep } from '#documents/sent-letters.ts';
import { submitFormWords as words } from '#words/propose/submit-form.ts';
import { useKeepSent } from '../documents/use-sent-letters.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

/** The form for the day on which the proposal was sent; its letter is kept as it was sent. */
export function SubmitForm(screen: ScreenProps) {
  const keep = useKeepSent(letterToKeep);
  const onAnswer: ScreenProps['onAnswer'] = (option, value) =>
    keep(screen.answerKey, () => screen.onAnswer(option, value));
  return <DatedTaskForm screen={{ ...screen, onAnswer }} label={words.on} />;
}
