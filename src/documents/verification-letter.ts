import type { Brief } from '#brief/brief.ts';
import { decidedAmong } from '#brief/decided.ts';
import { lendersProducts } from '#brief/lenders.ts';
import { fill } from '#text/fill.ts';
import { dateText, listText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { letterWords } from '#words/documents/letter.ts';
import { verificationWords as words } from '#words/documents/verification-letter.ts';
import { names } from '#words/names.ts';
import { courtSpeech } from '#words/speech/court.ts';
import { addresseeOf, debtTitle, paragraphs, section } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import { contactLine, settlementLinesOf } from './letter-sections.ts';

/**
 * The letter while the claim may have expired: it asks for contract, payments, demands and the calculation. It names no
 * sum and no plan, and says that it admits and promises nothing. Of several lenders, it is for those about which no court
 * has decided.
 */
export function verificationLetter(brief: Brief): CaseDocument {
  const { today, contacts, debts, products, facts } = brief;
  const decided = decidedAmong(brief);
  const open = decided?.rest ?? debts;
  const owed =
    open.length > 0
      ? open.map((debt) => debtTitle(debt, brief))
      : lendersProducts(products, facts).map((product) => names.product[product]);
  const matter = [...new Set(owed)].map((product, at) => fill(words.product, { n: String(at + 1), product }));
  const noted = contacts.filter(({ agent, ticket }) => (agent ?? ticket) !== null);
  return {
    title: words.title,
    blocks: [
      ...paragraphs([
        fill(letterWords.to, { lenders: addresseeOf(brief, letterWords.oneWithDebts) }),
        fill(letterWords.from, documentWords.places),
        fill(letterWords.phone, documentWords.places),
        fill(letterWords.date, { date: dateText(today) }),
      ]),
      {
        kind: 'paragraph',
        apart: true,
        text:
          decided === null
            ? words.opening
            : fill(courtSpeech.onlyInLetterTo, { lender: listText(decided.others), line: words.opening }),
      },
      ...section(words.matter, [...(matter.length === 0 ? [words.unnamed] : matter), ...settlementLinesOf(brief)]),
      ...section(words.papers, words.items),
      ...(noted.length === 0 ? [] : section(words.contacts, noted.map(contactLine))),
      { kind: 'paragraph', apart: true, text: words.closing },
      { kind: 'ending', text: fill(letterWords.from, documentWords.places) },
      { kind: 'ending', text: dateText(today) },
    ],
  };
}
