import { OptionList } from '#components/option-list.tsx';
import { screens } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { headingId } from '../shell/heading.tsx';
import type { ScreenProps } from './screen-props.ts';
import { textOf } from './words/sentence.tsx';

interface ChoiceFormProps extends ScreenProps {
  /** The option that comes after all others; null for none. */
  readonly last?: string | null;
}

/**
 * The form for a choice, with one button per option; also for a task without a value. The recommended option comes first
 * in the primary look, and so does an only one; where nothing is recommended all look alike.
 */
export function ChoiceForm({ last = null, ...screen }: ChoiceFormProps) {
  const { position, words, given, suggestion, recommended, inapplicable, onAnswer } = screen;
  const earlier = given ?? suggestion;
  const { options: all }: { readonly options: readonly string[] } = screens[position.screen];
  const applies = (option: string) => !inapplicable.includes(option) || option === earlier?.event;
  const open = all.filter((option) => position.can(option) && applies(option));
  const primary = open.length === 1 ? open[0] : open.find((option) => option === recommended);
  const rankOf = (option: string): number => (option === primary ? 0 : option === last ? 2 : 1);
  const options = [...open].sort((one, other) => rankOf(one) - rankOf(other));
  return (
    <OptionList
      labelledBy={headingId}
      earlierMark={common.earlier}
      firstIsPrimary={primary !== undefined}
      options={options.map((id) => ({ id, label: textOf(words.options[id] ?? ''), isEarlier: earlier?.event === id }))}
      onTake={onAnswer}
    />
  );
}
