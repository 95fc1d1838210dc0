import { type Brief, briefOf } from '#brief/brief.ts';
import { lendersOf } from '#brief/lenders.ts';
import type { SentProposal, ToldAs } from '#brief/proposals.ts';
import { salesBefore } from '#brief/sale.ts';
import type { EditKey, SentText } from '#case/schemas.ts';
import type { AnswerKey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { type CaseDocument, textOf } from './blocks/document.ts';
import { documentOfText } from './editing/document-of-text.ts';
import { editKeyOf } from './editing/edit-key.ts';
import { letter } from './letter.ts';

type Sources = Parameters<typeof briefOf>[0];

/** A letter that was sent. */
export interface SentLetter {
  /** The answer that reports it. */
  readonly id: ToldAs;
  readonly on: IsoDate;
  /** Which proposal it was, from 1; refusals from before this case count. */
  readonly n: number;
  /** To whom, each once; of several that are talked to, those that its text names. */
  readonly lenders: readonly string[];
  /**
   * As it was kept when it was reported as sent. One sent with an earlier release, which kept none: as the person
   * rewrote it, or as it is made from the answers that led to it, later corrections included.
   */
  readonly document: CaseDocument;
  readonly isRewritten: boolean;
}

/** Whom a letter goes to: where several are talked to, it is one lender's own, and the person wrote in whose. */
function wentTo(brief: Brief, text: string): readonly string[] {
  const lenders = lendersOf(brief);
  return lenders.length === 1 ? lenders : lenders.filter((lender) => text.includes(lender));
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
  return {
    ...then,
    proposals: n,
    letterSent: proposal.isVerification ? null : proposal,
    sales: salesBefore(then.sales, proposal.told),
  };
}

function asKept({ text, to, n, isRewritten = false }: SentText): Omit<SentLetter, 'id' | 'on'> {
  return { n, lenders: to, document: documentOfText(text), isRewritten };
}

function asMade(sources: Sources, proposal: SentProposal, n: number): Omit<SentLetter, 'id' | 'on'> | null {
  const then = briefThen(sources, proposal, n);
  if (then === null) return null;
  const { road, file } = sources;
  const [key] = proposal.told.split('#');
  const path = road.path.slice(0, road.path.findIndex((step) => step.key === key) + 1);
  const edited = file.edits[editKeyOf('letter', path, 'lender') as EditKey];
  const document = edited === undefined ? letter.make(then, 'lender') : documentOfText(edited.text);
  return { n, lenders: wentTo(then, textOf(document)), document, isRewritten: edited !== undefined };
}

/** The proposals that are letters, oldest first, each with its number. */
function lettersIn({ proposals, sent }: Brief): readonly { readonly proposal: SentProposal; readonly n: number }[] {
  const earlier = proposals - sent.length;
  return (
    sent
      .map((proposal, at) => ({ proposal, n: earlier + at + 1 }))
      // A counter-offer that was said in answer to an offer is a proposal too, and no letter.
      .filter(({ proposal }) => !proposal.isSpoken)
  );
}

/** Every letter sent in this case, newest first, also once terms are agreed. */
export function sentLetters(sources: Sources, now: Brief): readonly SentLetter[] {
  const letters = lettersIn(now).flatMap(({ proposal, n }): readonly SentLetter[] => {
    const { told: id, on } = proposal;
    const kept = sources.file.sent?.[id];
    const found = kept === undefined ? asMade(sources, proposal, n) : asKept(kept);
    return found === null ? [] : [{ id, on, ...found }];
  });
  return letters.reverse();
}

/** A sent letter as it is stored, so that nothing that is said later changes it. */
const toKeep = ({ document, lenders, n, isRewritten }: Omit<SentLetter, 'id' | 'on'>): SentText => ({
  text: textOf(document),
  to: lenders,
  n,
  ...(isRewritten && { isRewritten }),
});

/**
 * The letter that an answer has just reported as sent, as it is to be kept; null where there is nothing to keep: no
 * letter was sent, or one is kept that was made from other answers than those of today. Where only the day was wrong, it
 * is kept again with the right one.
 * @param before The case right before that answer.
 * @param after The same case with that answer.
 */
export function letterToKeep(before: Sources, after: Sources, told: ToldAs, today: IsoDate): SentText | null {
  const made = (sources: Sources): SentText | null => {
    const found = lettersIn(briefOf(sources, today)).find(({ proposal }) => proposal.told === told);
    const letter = found === undefined ? null : asMade(sources, found.proposal, found.n);
    return letter === null ? null : toKeep(letter);
  };
  const kept = after.file.sent?.[told];
  return kept === undefined || made(before)?.text === kept.text ? made(after) : null;
}
