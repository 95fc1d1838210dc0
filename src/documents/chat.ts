import type { Brief } from '#brief/brief.ts';
import { contactScript } from '#speech/contact-script.ts';
import { chatWords as words } from '#words/speech/chat.ts';
import { paragraphs } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

/** The messages to type into the official chat: the first contact asks questions, a later one names the plan. */
const make = (brief: Brief): CaseDocument => ({
  title: words.title,
  blocks: paragraphs(contactScript(brief).chat),
});

/** The first contact in messages short enough for the chat of customer service. */
export const chat: DocumentDefinition = {
  words,
  isOfUse: ({ facts, isPaidOff }) => facts.agreed === null && !isPaidOff,
  make,
};
