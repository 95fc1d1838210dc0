import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { addressNoticeWords as words } from '#words/documents/address-notice.ts';
import { documentWords } from '#words/documents/common.ts';
import { letterWords } from '#words/documents/letter.ts';
import { addresseeOf, paragraphs } from './blocks/common-blocks.ts';
import type { DocumentDefinition } from './definition.ts';

/**
 * The notice of a new number and address to lender and court: the address given in first instance counts until it is
 * changed in writing (interpretation of the civil procedure law, art. 137). It admits nothing.
 */
export const addressNotice: DocumentDefinition = {
  words,
  isOfUse: ({ situations }) => situations.includes('noAccess') || situations.includes('abroad'),
  make: (brief) => ({
    title: words.title,
    blocks: [
      ...paragraphs([
        fill(letterWords.to, { lenders: addresseeOf(brief) }),
        words.court,
        fill(words.from, documentWords.places),
        words.old,
        fill(words.phone, documentWords.places),
        fill(words.address, documentWords.places),
        words.since,
        words.ask,
        words.only,
      ]),
      { kind: 'ending', text: documentWords.places.name },
      { kind: 'ending', text: dateText(brief.today) },
    ],
  }),
};
