import type { Brief } from '#brief/brief.ts';
import { personParts } from '#case/person.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { courtAnswerWords } from '#words/documents/court-answer.ts';
import { courtLimitation } from '#words/documents/court-limitation.ts';
import { heirsAnswerWords as words } from '#words/documents/heirs-answer.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import { matterFor } from './blocks/court-matter.ts';
import type { CaseDocument } from './blocks/document.ts';

const papers = { summons: courtAnswerWords, order: objectionWords };

/**
 * What a relative answers where the borrower has died: that they did not borrow, and that the debt is owed only out of the
 * estate (civil code, art. 1161). It admits no sum and promises nothing.
 */
export function heirsAnswer(brief: Brief, kind: keyof typeof papers): CaseDocument {
  const paper = papers[kind];
  const matter = matterFor(brief, kind);
  const servedOn = matter?.servedOn ?? null;
  const estate = brief.facts.estate ?? 'undecided';
  return {
    title: paper.title,
    blocks: [
      ...paragraphs([
        paper.court,
        fill(paper.number, { number: matter?.caseNumber ?? paper.numberOpen }),
        ...personLines(personParts),
      ]),
      paragraph(paper.against),
      paragraph(servedOn === null ? paper.servedOpen : fill(paper.served, { date: dateText(servedOn) })),
      ...section(words.notBorrower, [words.died]),
      ...section(words.estate, [words.law.text, words.own[estate]]),
      ...section(words.amount, [words.unknown, courtLimitation.hint.text]),
      ...section(words.proof, [words.annexes, ...(estate === 'renounce' ? [words.declaration] : [])]),
      paragraph(words.only),
      ...signedBy(brief, paper.role),
    ],
  };
}
