import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { renunciationWords as words } from '#words/documents/heirs.ts';
import { paragraphs } from './blocks/common-blocks.ts';
import type { DocumentDefinition } from './definition.ts';

/** The declaration of an heir who renounces the estate, to its administrator or the other heirs (civil code, art. 1124). */
export const renunciation: DocumentDefinition = {
  words,
  isOfUse: ({ facts }) => facts.borrowerDied && facts.estate === 'renounce',
  make: ({ today }) => ({
    title: words.title,
    blocks: [
      ...paragraphs([words.to, fill(words.from, documentWords.places), words.relation, words.declared, words.kept]),
      { kind: 'ending', text: documentWords.places.name },
      { kind: 'ending', text: dateText(today) },
      { kind: 'paragraph', apart: true, text: words.received },
    ],
  }),
};
