import { OptionList } from '#components/option-list.tsx';
import { screens } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { headingId } from '../shell/heading.tsx';
import type { ScreenProps } from './screen-props.ts';
import { textOf } from './words/sentence.tsx';

/** The form for a choice, with one button per option; also for a task without a value. */
export function ChoiceForm({ position, words, given, suggestion, onAnswer }: ScreenProps) {
  const definition = screens[position.screen];
  const options = definition.options.filter((option) => position.can(option));
  const earlier = given ?? suggestion;
  return (
    <OptionList
      labelledBy={headingId}
      earlierMark={common.earlier}
      firstIsPrimary={definition.tag === 'task'}
      options={options.map((id) => ({ id, label: textOf(words.options[id] ?? ''), isEarlier: earlier?.event === id }))}
      onTake={onAnswer}
    />
  );
}
