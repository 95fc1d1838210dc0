import type { Brief } from '#brief/brief.ts';
import type { Fund } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { familyWords as words } from '#words/documents/family-note.ts';
import { paragraphs } from './blocks/common-blocks.ts';
import type { Block, CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const isGiven = (what: string | undefined): boolean => what !== undefined && words.saysGiven.test(what);

/** Whether the money is given or lent, and how a loan is repaid: a gift signed as a loan would be owed. */
const givenOrLent = (what: string | undefined): readonly string[] =>
  isGiven(what) ? [words.given] : [words.givenOrLent, words.back, words.interest, words.late];

/** The agreement about one sum, to be signed by both sides. */
function agreement({ amount, every, what }: Fund, { today }: Brief): readonly Block[] {
  return [
    ...paragraphs([
      words.giver,
      fill(words.receiver, documentWords.places),
      fill(every === 'once' ? words.amountOnce : words.amountMonthly, { amount: amountText(amount) }),
      ...(what === undefined ? [] : [fill(words.noted, { what })]),
      words.purpose,
      ...givenOrLent(what),
      words.notGuarantor,
    ]),
    { kind: 'ending', text: words.sign },
    { kind: 'ending', text: dateText(today) },
  ];
}

/** Short agreements with family who give or lend: how much, what for, how it is repaid. One for each sum. */
const make = (brief: Brief): CaseDocument => ({
  title: words.title,
  blocks: brief.familyFunds.flatMap((fund, at, { length }): readonly Block[] => [
    ...(length === 1 ? [] : [{ kind: 'heading', text: fill(words.nth, { n: String(at + 1) }) } as const]),
    ...agreement(fund, brief),
  ]),
});

/** An agreement on money borrowed from family, to be signed by both. */
export const familyNote: DocumentDefinition = {
  words,
  isOfUse: ({ familyFunds }) => familyFunds.length > 0,
  make,
};
