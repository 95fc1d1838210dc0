import { type Brief, briefOf } from '#brief/brief.ts';
import { lendersOf } from '#brief/lenders.ts';
import type { SentProposal } from '#brief/proposals.ts';
import type { EditKey } from '#case/schemas.ts';
import type { AnswerKey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { CaseDocument } from './blocks/document.ts';
import { documentOfText } from './editing/document-of-text.ts';
import { editKeyOf } from './editing/edit-key.ts';
import { letter } from './letter.ts';

type Sources = Parameters<typeof briefOf>[0];

/** A letter that was sent. */
export interface SentLetter {
  /** The answer that reports it. */
  readonly id: string;
  readonly on: IsoDate;
  /** Which proposal it was, from 1; refusals from before this case count. */
  readonly n: number;
  /** To whom, each once. */
  readonly lenders: readonly string[];
  /** As the person rewrote it, or as it is made from the answers that led to it, later corrections included. */
  readonly document: CaseDocument;
  readonly isRewritten: boolean;
}

/** The brief of the case as it stood when a proposal was sent, so that its letter reads as it did then. */
function briefThen(sources: Sources, proposal: SentProposal, n: number): Brief | null {
  const { road } = sources;
  const [key] = proposal.told.split('#') as [AnswerKey];
  const at = road.path.findIndex((step) => step.key === key);
  const step = road.path[at];
  if (step === undefined) return null;
  const path = road.path.slice(0, at + 1);
  const then = briefOf({ ...sources, road: { facts: step.facts, path, round: step.round } }, proposal.on);
  return { ...then, proposals: n, letterSent: proposal.isVerification ? null : proposal };
}

/** Every letter sent in this case, newest first, also once terms are agreed. */
export function sentLetters(sources: Sources, now: Brief): readonly SentLetter[] {
  const earlier = now.proposals - now.sent.length;
  const { road, file } = sources;
  const letters = now.sent.flatMap((proposal, at): readonly SentLetter[] => {
    const n = earlier + at + 1;
    // A counter-offer that was said in answer to an offer is a proposal too, and no letter.
    if (proposal.isSpoken) return [];
    const then = briefThen(sources, proposal, n);
    if (then === null) return [];
    const [key] = proposal.told.split('#');
    const path = road.path.slice(0, road.path.findIndex((step) => step.key === key) + 1);
    const edited = file.edits[editKeyOf('letter', path, 'lender') as EditKey];
    return [
      {
        id: proposal.told,
        on: proposal.on,
        n,
        lenders: lendersOf(then),
        document: edited === undefined ? letter.make(then, 'lender') : documentOfText(edited.text),
        isRewritten: edited !== undefined,
      },
    ];
  });
  return letters.reverse();
}
