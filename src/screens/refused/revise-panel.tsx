import { datedRefusals } from '#brief/contacts.ts';
import { sentProposals } from '#brief/proposals.ts';
import { useCase } from '#case/case-context.tsx';
import { proposalWeaknesses } from '#rules/proposal-weaknesses.ts';
import { proposalWeaknessWords } from '#words/refused/proposal-weaknesses.ts';
import { ProposalList } from '../engine/proposal-list.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { Items } from '../engine/words/sentence.tsx';
import { EarlierRefusals } from './earlier-refusals.tsx';

const words = proposalWeaknessWords;

/** What was proposed, where it may be thin, and the refusals from before this case. */
export function RevisePanel({ answerKey, position }: ScreenProps) {
  const { contacts } = useBrief(position);
  const earlier = useCase(({ file }) => datedRefusals(file));
  const spots = proposalWeaknesses(position.facts, { hasTicket: contacts.some(({ ticket }) => ticket !== null) });
  return (
    <>
      <ProposalList sent={sentProposals(position.path)} earlier={earlier} />
      <section aria-labelledby="thin" className="my-4">
        <h2 id="thin" className="font-bold">
          {words.title}
        </h2>
        {spots.length === 0 ? (
          <p className="my-3">{words.none}</p>
        ) : (
          <Items items={spots.map((id) => words.spots[id])} />
        )}
      </section>
      <EarlierRefusals answerKey={answerKey} />
    </>
  );
}
