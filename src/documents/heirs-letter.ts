import type { Brief } from '#brief/brief.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { heirsLetterWords as words } from '#words/documents/heirs.ts';
import { letterWords } from '#words/documents/letter.ts';
import { addresseeOf, paragraphs, section } from './blocks/common-blocks.ts';
import type { Block } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';
import { contactLine } from './letter-sections.ts';

/** The contacts by which the lender finds what it was told and promised; none where nothing identifies one. */
function contacts({ contacts: all }: Brief): readonly Block[] {
  const lines = all.filter(({ agent, ticket }) => (agent ?? ticket) !== null).map(contactLine);
  return lines.length === 0 ? [] : section(letterWords.contacts, lines);
}

/**
 * The letter of a relative where the borrower has died: the death, kinship, the request to stop collecting from
 * relatives and to send the balance in writing. It admits and promises nothing (civil code, art. 1161).
 */
export const heirsLetter: DocumentDefinition = {
  words,
  isOfUse: ({ facts }) => facts.borrowerDied,
  make: (brief) => ({
    title: words.title,
    blocks: [
      ...paragraphs([
        fill(letterWords.to, { lenders: addresseeOf(brief) }),
        fill(words.relation, documentWords.places),
        words.death,
        words.owed,
      ]),
      ...contacts(brief),
      ...section(
        words.requests,
        Object.values(words.items).map((text, at) => fill(words.item, { n: String(at + 1), text })),
      ),
      { kind: 'paragraph', apart: true, text: words.law.text },
      ...paragraphs([...(brief.facts.estate === 'renounce' ? [words.renounced] : []), words.only, words.contact]),
      { kind: 'ending', text: documentWords.places.name },
      { kind: 'ending', text: documentWords.places.phone },
      { kind: 'ending', text: dateText(brief.today) },
    ],
  }),
};
