import { OptionList } from '#components/option-list.tsx';
import { refusalGroupIds, refusalGroups } from '#rules/refusals.ts';
import { refusalGroupNames } from '#words/refused/refusal-form.ts';
import { common } from '#words/shell/common.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { textOf } from '../engine/words/sentence.tsx';

/** The form for what the lender said: the twelve refusals in three groups, one button each. */
export function RefusalForm({ words, given, onAnswer }: ScreenProps) {
  return refusalGroupIds.map((group) => (
    <section key={group}>
      <h2 id={`group-${group}`} className="mt-6 font-bold">
        {refusalGroupNames[group]}
      </h2>
      <OptionList
        labelledBy={`group-${group}`}
        earlierMark={common.earlier}
        options={refusalGroups[group].map((id) => ({
          id,
          label: textOf(words.options[id] ?? ''),
          isEarlier: given?.event === id,
        }))}
        onTake={onAnswer}
      />
    </section>
  ));
}
