import type { Brief } from '#brief/brief.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { doubtfulWords as words } from '#words/documents/doubtful-letter.ts';
import { letterWords } from '#words/documents/letter.ts';
import { addresseeOf, paragraphs, section } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';

/**
 * The letter while nobody knows which loan is not theirs: it has that one looked for and asks for the papers of each. It
 * names no loan, no sum and no plan, since what it named would be owned up to.
 */
export const doubtfulLetter = (brief: Brief): CaseDocument => ({
  title: words.title,
  blocks: [
    ...paragraphs([
      fill(letterWords.to, { lenders: addresseeOf(brief) }),
      fill(letterWords.from, documentWords.places),
      fill(letterWords.phone, documentWords.places),
      fill(letterWords.date, { date: dateText(brief.today) }),
    ]),
    { kind: 'paragraph', apart: true, text: words.opening },
    ...section(words.matter, words.loan),
    ...section(words.papers, words.items),
    { kind: 'paragraph', apart: true, text: words.closing },
    { kind: 'ending', text: fill(letterWords.from, documentWords.places) },
    { kind: 'ending', text: dateText(brief.today) },
  ],
});
