import type { Brief } from '#brief/brief.ts';
import type { Contact } from '#brief/contacts.ts';
import { lendersOf } from '#brief/lenders.ts';
import { contactScript } from '#speech/contact-script.ts';
import { isHelped, isOwnLine } from '#speech/own-lines.ts';
import { askedWhereRead } from '#speech/where-to-answer.ts';
import { fill } from '#text/fill.ts';
import { dateText, listText } from '#text/format.ts';
import { callSheetWords as words } from '#words/documents/call-sheet.ts';
import { names } from '#words/names.ts';
import { paragraph, section } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const contactLine = ({ on, agent, ticket, promisedOn, said, channel }: Contact): string =>
  fill(words.contact, {
    date: dateText(on),
    refused: channel === null ? '' : fill(words.refused, { channel: names.channel[channel] }),
    agent: agent === null ? '' : fill(words.agent, { agent }),
    ticket: ticket === null ? '' : fill(words.ticket, { ticket }),
    promised: promisedOn === null ? '' : fill(words.promised, { date: dateText(promisedOn) }),
    said: said === null ? '' : fill(words.said, { said }),
  });

/** Whom to call: the buyer once a sale is verified, the bank that is in charge, else the lenders. */
function whomToDial(brief: Brief): string {
  const { channel } = brief.facts;
  if (channel === 'buyer') return names.channel.buyer;
  return channel === 'bank' && brief.sales.length === 0 ? names.channel.bank : listText(lendersOf(brief));
}

/** Notes for a call: what to say, what to write down, earlier contacts. It names no amount before there is a plan. */
function make(brief: Brief): CaseDocument {
  const script = contactScript(brief);
  const helped = isHelped(brief);
  return {
    title: words.title,
    blocks: [
      ...section(words.before, [fill(words.dial, { whom: whomToDial(brief) }), words.at]),
      ...(helped
        ? section(
            words.together,
            words.togetherLines.map((line) => askedWhereRead(line, brief)),
          )
        : []),
      ...section(
        words.say,
        script.phone.map((line) => (helped && isOwnLine(script, line) ? fill(words.own, { line }) : line)),
      ),
      ...section(words.heard, words.fields),
      ...section(
        words.answers,
        Object.values(script.answers).map((answer) => fill(words.answer, { ...answer })),
      ),
      ...(brief.contacts.length === 0 ? [] : section(words.earlier, brief.contacts.map(contactLine))),
      paragraph(words.never),
    ],
  };
}

/** What to say and to ask in a call, on one sheet. */
export const callSheet: DocumentDefinition = {
  words,
  isOfUse: ({ facts, isPaidOff }) => facts.agreed === null && !isPaidOff,
  make,
};
