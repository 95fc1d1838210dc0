import type { Brief } from '#brief/brief.ts';
import type { Person } from '#case/schemas.ts';
import type { OptionOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { letterWords } from '#words/documents/letter.ts';
import {
  debitBankWords,
  debitLenderWords,
  mandateMatter,
  mandateWords,
  notedDebit,
  otherDebits,
  payerNoteWords,
} from '#words/documents/money-letters.ts';
import {
  agentNoticeWords,
  childRefundWords,
  defraudedNoticeWords,
  reportObjectionWords,
  type SituationLetterWords,
  selfNoticeWords,
  settledCheckWords,
  settledPayment,
  studentQueryWords,
} from '#words/documents/situation-letters.ts';
import { addresseeOf, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import type { DocumentDefinition } from './definition.ts';

interface LetterOptions {
  /** What stands in the list instead of its places, where the case knows it; empty where it does not. */
  readonly listed?: (brief: Brief) => readonly string[];
  /** What is said of who signs. */
  readonly signer?: readonly (keyof Person)[];
}

/**
 * The letter of a special situation, of use once the person has told of it. It promises nothing and names no figure but
 * payments the case knows.
 */
const letterOf = (
  situation: OptionOf<'situation'>,
  words: SituationLetterWords,
  { listed = () => [], signer = ['name', 'phone'] }: LetterOptions = {},
): DocumentDefinition => ({
  words,
  isOfUse: ({ situations }) => situations.includes(situation),
  make: (brief) => {
    const known = listed(brief);
    return {
      title: words.title,
      blocks: [
        ...paragraphs([words.to ?? fill(letterWords.to, { lenders: addresseeOf(brief) }), ...personLines(signer)]),
        { kind: 'paragraph', apart: true, text: words.opening },
        ...section(words.list.heading, known.length === 0 ? words.list.lines : known),
        ...section(words.asks.heading, words.asks.lines),
        ...signedBy(brief, words.role),
      ],
    };
  },
});

/**
 * Payments the person noted and that did not come back, each in `line` with its day and amount; under an agreement too, because all of them have to
 * be accounted for.
 */
const paymentLines =
  (line: string) =>
  ({ payments }: Brief): readonly string[] =>
    payments.flatMap(({ on, amount, isLost }) =>
      amount === null || isLost ? [] : [fill(line, { date: dateText(on), amount: amountText(amount) })],
    );

export const agentNotice = letterOf('agentPaid', agentNoticeWords);
export const selfNotice = letterOf('agentPaid', selfNoticeWords);
export const childRefund = letterOf('childSpent', childRefundWords);
export const settledCheck = letterOf('settled', settledCheckWords, { listed: paymentLines(settledPayment) });
export const reportObjection = letterOf('wrongReport', reportObjectionWords);

/** What is entrusted names the lenders of the case. */
const mandateLines = (brief: Brief): readonly string[] => [fill(mandateMatter, { lenders: addresseeOf(brief) })];

export const defraudedNotice = letterOf('defrauded', defraudedNoticeWords);
export const studentQuery = letterOf('student', studentQueryWords);

/**
 * What was noted as payments, told as debits: a note does not say which it was, and a letter that disputes debits must
 * not say that the person paid. Then the places for debits not noted and for those that were wrong.
 */
const debitLines =
  ({ list }: SituationLetterWords) =>
  (brief: Brief): readonly string[] => {
    const noted = paymentLines(notedDebit)(brief);
    return noted.length === 0 ? [] : [...noted, otherDebits, ...list.lines.slice(1)];
  };

export const debitBank = letterOf('autoDebit', debitBankWords, { listed: debitLines(debitBankWords) });
export const debitLender = letterOf('autoDebit', debitLenderWords, { listed: debitLines(debitLenderWords) });
export const mandate = letterOf('helper', mandateWords, {
  listed: mandateLines,
  signer: ['name', 'idNumber', 'phone'],
});
export const payerNote = letterOf('helper', payerNoteWords);
