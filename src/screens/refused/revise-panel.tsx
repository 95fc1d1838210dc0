import { hasProposed } from '#rules/has-proposed.ts';
import { proposalWeaknesses } from '#rules/proposal-weaknesses.ts';
import { proposalWeaknessWords } from '#words/refused/proposal-weaknesses.ts';
import { ProposalList } from '../engine/proposal-list.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Items } from '../engine/words/sentence.tsx';
import { EarlierRefusals } from './earlier-refusals.tsx';

const words = proposalWeaknessWords;

/** Where the earlier proposals are weak. */
export function ReviseHeadline({ position }: Pick<ScreenProps, 'position'>) {
  const brief = useBrief(position);
  if (!hasProposed(position.facts)) return null;
  const weaknesses = proposalWeaknesses(position.facts, {
    hasTicket: brief.contacts.some(({ ticket }) => ticket !== null),
  });
  return (
    <section aria-labelledby="weaknesses" className="my-4">
      <h2 id="weaknesses" className="font-bold">
        {words.title}
      </h2>
      {weaknesses.length === 0 ? (
        <p className="my-3">{words.none}</p>
      ) : (
        <Items items={weaknesses.map((id) => words.spots[id])} />
      )}
    </section>
  );
}

/** The earlier proposals, and the refusals from before this case. */
export function RevisePanel({ position }: ScreenProps) {
  return (
    <>
      <ProposalList brief={useBrief(position)} />
      <EarlierRefusals />
    </>
  );
}
