import { addedSentence } from '#brief/added-since.ts';
import { asSent, type Brief } from '#brief/brief.ts';
import { paidSoFar } from '#brief/paid-so-far.ts';
import { bookedSentence } from '#brief/payment-cautions.ts';
import { isSettledInCourt } from '#brief/settlement.ts';
import { termsText } from '#brief/terms-text.ts';
import { isJudged, isRenegotiating } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { scheduleOf } from '#rules/schedule.ts';
import { isDueAhead } from '#rules/timing.ts';
import { contestedSums } from '#speech/court-lines.ts';
import { judgedWords } from '#speech/judged-words.ts';
import { talksBeside, talksOfRest } from '#speech/renegotiation-script.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { letterWords as words } from '#words/documents/letter.ts';
import { renegotiationWords } from '#words/speech/renegotiation.ts';
import { units } from '#words/units.ts';
import { addresseeOf, paragraphs } from './blocks/common-blocks.ts';
import { type Block, type CaseDocument, textOf } from './blocks/document.ts';
import { instalmentTable } from './blocks/instalment-table.ts';
import type { DocumentDefinition } from './definition.ts';
import { doubtfulLetter } from './doubtful-letter.ts';
import { letterSections } from './letter-sections.ts';
import { verificationLetter } from './verification-letter.ts';

const section = ([heading = '', ...lines]: readonly string[], at: number): readonly Block[] => [
  { kind: 'heading', text: fill(words.heading, { numeral: units.numerals.charAt(at), heading }) },
  ...paragraphs(lines),
];

/** The number of this proposal; nothing for the first one. */
function nthLine({ facts: { plan }, proposals }: Brief): readonly string[] {
  if (proposals === 0) return [];
  return [fill(plan === null ? words.nthWithoutPlan : words.nth, { n: String(proposals + 1) })];
}

/** Every instalment of the plan, so that the lender can agree to it as it stands. */
function scheduleAnnex({ facts, owed }: Brief): readonly Block[] {
  if (facts.plan === null) return [];
  const { instalments } = scheduleOf(facts.plan, owed);
  return [{ kind: 'heading', text: words.annex }, instalmentTable(instalments)];
}

const isDueLater = ({ timing }: Brief): boolean => isDueAhead(timing);

/** The first sentence where no agreement is renegotiated; once a court has decided, it names that. */
function plainOpening(brief: Brief): string {
  if (isJudged(brief.facts)) return judgedWords(brief.facts).letterOpening;
  if (isDueLater(brief)) return words.openingNotDue;
  // What was agreed apart is what the objection stands on: nothing is said of what was agreed first.
  return brief.court.some((matter) => contestedSums(matter).includes('agreed'))
    ? words.openingAgreedApart
    : words.opening;
}

/** The first sentence after an agreement has ended: what was agreed and paid, and how it ended. */
function endedOpening({ ended, facts }: Brief): string | null {
  if (ended === null || ended.agreed === null || isJudged(facts)) return null;
  const { terms, kept } = ended.agreed;
  return fill(renegotiationWords.ended.letterOpening[ended.why], {
    terms: termsText(terms),
    paid: paidSoFar(kept, dateText),
    date: dateText(ended.on),
  });
}

/** The first sentence; where an agreement is renegotiated or has ended it says what was agreed and paid. */
function openingOf(brief: Brief): string {
  const { facts, kept } = brief;
  const { inForce } = facts;
  if (inForce === null || !isRenegotiating(facts) || kept === null) return endedOpening(brief) ?? plainOpening(brief);
  const { beside, broken, inCourt, letterOpening, letterOpeningAfterTrial, letterOpeningAllPaid } = renegotiationWords;
  const afterAll = inForce.trial ? letterOpeningAfterTrial : letterOpeningAllPaid;
  const ofRest = talksBeside(brief) ? beside.letterOpening : afterAll;
  const ofMissed = isSettledInCourt(brief) ? inCourt.letterOpening : letterOpening;
  const ofAgreed = facts.lenderBrokeAgreement ? broken.letterOpening : ofMissed;
  const opening = talksOfRest(brief) ? ofRest : ofAgreed;
  return (
    fill(opening, { terms: termsText(inForce), paid: paidSoFar(kept, dateText) }) +
    bookedSentence(kept) +
    addedSentence(brief)
  );
}

/**
 * The letter: statement of circumstances (情况说明) and application in one, with the schedule of the proposed plan. Once
 * sent, it shows what was sent. While the claim may have expired, or any of the loans not be theirs, it only asks for the
 * papers.
 */
function make(now: Brief): CaseDocument {
  const brief = asSent(now);
  if (mayBeTimeBarred(brief.facts)) return verificationLetter(brief);
  if (brief.isLoanInDoubt) return doubtfulLetter(brief);
  const { facts, today } = brief;
  return {
    title: facts.plan === null ? words.title : words.titleWithPlan,
    blocks: [
      ...paragraphs([
        fill(words.to, { lenders: addresseeOf(brief, words.oneWithDebts) }),
        fill(words.from, documentWords.places),
        fill(words.phone, documentWords.places),
        fill(words.date, { date: dateText(today) }),
        ...nthLine(brief),
      ]),
      { kind: 'paragraph', apart: true, text: openingOf(brief) },
      ...letterSections(brief).flatMap(section),
      { kind: 'paragraph', apart: true, text: words.closing },
      { kind: 'ending', text: fill(words.from, documentWords.places) },
      { kind: 'ending', text: dateText(today) },
      ...scheduleAnnex(brief),
    ],
  };
}

/** The letter as plain text. */
export const letterOf = (brief: Brief): string => textOf(make(brief));

/** The letter that proposes the plan. */
export const letter: DocumentDefinition = {
  words,
  // Nothing is offered once an agreement is paid up; a letter that was sent before stays to be read.
  isOfUse: ({ facts, chosenPlan, isLoanInDoubt, isPaidOff, isPaidUp, letterSent }) =>
    facts.agreed === null &&
    !isPaidOff &&
    (letterSent !== null || !isPaidUp) &&
    (letterSent !== null ||
      facts.plan !== null ||
      facts.offersNothing ||
      mayBeTimeBarred(facts) ||
      (isLoanInDoubt && chosenPlan !== null)),
  make,
};
