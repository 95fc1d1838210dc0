import { letterToKeep } from '#documents/sent-letters.ts';
import { submitFormWords as words } from '#words/propose/submit-form.ts';
import { useKeepSent } from '../documents/use-sent-letters.ts';
import { DatedTaskForm } from '../engine/dated-task-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useNavigation } from '../shell/navigation.tsx';

/** The form for the day on which the proposal was sent, or was sent once more; its letter is kept as it was sent. */
export function SubmitForm(screen: ScreenProps) {
  const keep = useKeepSent(letterToKeep);
  const { intent } = useNavigation();
  const given = intent === 'goOn' ? undefined : screen.given;
  const onAnswer: ScreenProps['onAnswer'] = (option, value) =>
    keep(screen.answerKey, () => screen.onAnswer(option, value));
  return <DatedTaskForm screen={{ ...screen, given, onAnswer }} label={words.on} />;
}
