import { buyersOf } from '#brief/lenders.ts';
import { sellerOf } from '#brief/seller.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { letterWords } from '#words/documents/letter.ts';
import { returnRequestWords as words } from '#words/documents/return-request.ts';
import { names } from '#words/names.ts';
import { paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import type { DocumentDefinition } from './definition.ts';

/**
 * Asks the lender of before to return or pass on what it received since the debt was sold: to whom it is owed now, it
 * counts for nothing (民法典 546). It admits nothing.
 */
export const returnRequest: DocumentDefinition = {
  words,
  isOfUse: ({ payments, sales, situations }) =>
    payments.some(({ isAstray }) => isAstray) || (sales.length > 0 && situations.includes('autoDebit')),
  make: (brief) => {
    const [buyer = names.unnamedBuyer, ...more] = buyersOf(brief, names.unnamedBuyer);
    const received = brief.payments.flatMap(({ on, amount, isAstray }) =>
      isAstray && amount !== null ? [fill(words.list.line, { date: dateText(on), amount: amountText(amount) })] : [],
    );
    const { heading, place } = words.list;
    return {
      title: words.title,
      blocks: [
        ...paragraphs([
          fill(letterWords.to, { lenders: sellerOf(brief) ?? names.unnamedLender }),
          ...personLines(['name', 'phone']),
        ]),
        {
          kind: 'paragraph',
          apart: true,
          text: fill(words.opening, { buyer: more.length === 0 ? buyer : names.unnamedBuyer }),
        },
        ...section(heading, received.length === 0 ? [place] : received),
        ...section(words.asks.heading, words.asks.lines),
        ...signedBy(brief, words.role),
      ],
    };
  },
};
