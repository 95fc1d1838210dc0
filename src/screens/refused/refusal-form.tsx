import { OptionList } from '#components/option-list.tsx';
import type { OptionOf } from '#model/screens.ts';
import { common } from '#words/ui/common.ts';
import { refused } from '#words/ui/refused.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { textOf } from '../engine/words/sentence.tsx';

type Group = keyof typeof refused.groups;

/** What a refusal comes to: a plain no, something to be done first, or somebody else's business. */
const groups: Readonly<Record<Group, readonly OptionOf<'whatTheySaid'>[]>> = {
  no: ['noPolicy', 'payAll', 'shortTerm', 'brokePlan', 'noReason'],
  first: ['payFirst', 'needApproval', 'thinPapers', 'notOverdueYet'],
  elsewhere: ['outsourced', 'sold', 'notYou'],
};

/** The twelve refusals in three groups, one tap each. */
export function RefusalForm({ words, given, onAnswer }: ScreenProps) {
  return (Object.keys(groups) as Group[]).map((group) => (
    <section key={group}>
      <h2 id={`group-${group}`} className="mt-6 font-bold">
        {refused.groups[group]}
      </h2>
      <OptionList
        labelledBy={`group-${group}`}
        earlierMark={common.earlier}
        options={groups[group].map((id) => ({
          id,
          label: textOf(words.options[id] ?? ''),
          isEarlier: given?.event === id,
        }))}
        onTake={onAnswer}
      />
    </section>
  ));
}
