import type { Brief } from '#brief/brief.ts';
import { standingsHold } from '#brief/debt-standing.ts';
import {
  debtName,
  debtNameAmong,
  hasOneLender,
  hasSeveralDebts,
  namesLender,
  productNames,
} from '#brief/own-products.ts';
import { isSettledInCourt } from '#brief/settlement.ts';
import type { Debt } from '#model/values.ts';
import { isJudged, isRenegotiating } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { isDueAhead, tellsEachStanding } from '#rules/timing.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { chatWords } from '#words/speech/chat.ts';
import { renegotiationWords } from '#words/speech/renegotiation.ts';
import { scriptWords } from '#words/speech/script.ts';
import { butHelper } from './but-helper.ts';
import { courtLines } from './court-lines.ts';
import { denialOf, denialScript } from './denial-script.ts';
import { carriedLine, spokenSince } from './earlier-contact.ts';
import { heirsEarlier } from './heirs-earlier.ts';
import { heirsScript } from './heirs-script.ts';
import { judgedWords } from './judged-words.ts';
import { limitationScript } from './limitation-script.ts';
import { renegotiationParts, talksBeside, talksOfRest } from './renegotiation-script.ts';
import type { Script } from './script-shape.ts';

const becauseOf = ({ facts }: Brief): string => {
  const [cause] = facts.causes;
  return cause === undefined ? '' : fill(scriptWords.because, { cause: scriptWords.cause[cause] });
};

/** The debts as the subject of their state; of several it is said only of the first to fall due (`stateOf`). */
function debtsOf(brief: Brief): string {
  const { debts, debtsUnnamed, debtsSeveral, debtsAndOthers, severalUnnamed } = scriptWords;
  const named = productNames(brief);
  const products = listText(named);
  if (!speaksOfEarliest(brief)) return named.length === 0 ? debtsUnnamed : fill(debts, { products });
  if (named.length === 0) return severalUnnamed;
  return fill(named.length === brief.products.length ? debtsSeveral : debtsAndOthers, { products });
}

/** The debts by name, with nothing said of their state. */
function namedDebts(brief: Brief): string {
  const named = productNames(brief);
  return named.length === 0 ? scriptWords.debtsUnnamed : fill(scriptWords.debts, { products: listText(named) });
}

/** The question about the due day asks for the debt that falls due first. */
const speaksOfEarliest = (brief: Brief): boolean =>
  hasSeveralDebts(brief) && brief.timing !== null && brief.timing !== 'unsure';

/** What is said of each debt, where that is known of all of them and there are several. */
function eachStanding(brief: Brief): string | null {
  const { debts, today, facts } = brief;
  const areNamed = debts.every(({ product }) => product !== 'others' && product !== 'unsure');
  if (debts.length < 2 || !areNamed || !hasOneLender(brief)) return null;
  if (!standingsHold(brief) || !tellsEachStanding(debts)) return null;
  const { each, noneDue } = scriptWords;
  const isNotDue = ({ standing }: Debt): boolean => standing === 'notDue';
  if (debts.every(isNotDue))
    return fill(noneDue, { products: listText([...new Set(debts.map((debt) => debtName(debt, facts)))]) });
  const isLike = (one: Debt, other: Debt): boolean => one.standing === other.standing && one.since === other.since;
  // Debts of one name are told apart by their lenders only where something else is said of each.
  const nameOf = (debt: Debt): string => {
    const name = debtName(debt, facts);
    const alike = debts.filter((one) => debtName(one, facts) === name);
    return alike.every((one) => isLike(one, debt)) ? name : debtNameAmong(debt, debts, facts);
  };
  const told = (debt: Debt): string => {
    const { since } = debt;
    if (isNotDue(debt)) return fill(each.notDue, { product: nameOf(debt) });
    return since === undefined
      ? fill(each.overdue, { product: nameOf(debt) })
      : fill(each.overdueSince, { product: nameOf(debt), date: shortDateText(since, today) });
  };
  // What is overdue comes last: the cause that follows explains it, not what is not due.
  const all = [...debts.filter(isNotDue), ...debts.filter((debt) => !isNotDue(debt))].map(told);
  const once = [...new Set(all)];
  // Two of one name that nobody can tell apart would contradict each other.
  return once.length > new Set(debts.map(nameOf)).size ? null : listText(once);
}

function stateOf(brief: Brief): string {
  const state = scriptWords.timing[brief.timing ?? 'unsure'];
  return speaksOfEarliest(brief) ? fill(scriptWords.earliest, { state }) : state;
}

function openingParts(brief: Brief) {
  const each = eachStanding(brief);
  const because = becauseOf(brief);
  return each === null
    ? { debts: debtsOf(brief), state: stateOf(brief), because }
    : { debts: fill(scriptWords.debtsEach, { each }), state: '', because };
}

/** True where all that is talked about has a name, and what is said is for one lender. */
const namesAll = (brief: Brief): boolean =>
  namesLender(brief) ||
  (hasOneLender(brief) &&
    brief.products.length > 0 &&
    brief.products.every((product) => product !== 'others' && product !== 'unsure'));

/** How a message begins: with what is owed, where all of it has a name and one lender is meant. */
function chatOpening(brief: Brief): string {
  const { chatOpening: plain, chatOpeningNamed, chatOpeningEach } = scriptWords;
  const because = becauseOf(brief);
  const each = eachStanding(brief);
  if (each !== null) return fill(chatOpeningEach, { each, because });
  const parts = { state: stateOf(brief), because };
  return namesAll(brief)
    ? fill(chatOpeningNamed, { ...parts, debts: listText(productNames(brief)) })
    : fill(plain, parts);
}

/** True where a contact opens with an agreement that has ended; once a court has decided, that comes before it. */
const isAfterEnd = ({ facts, ended }: Brief): boolean => ended !== null && ended.agreed !== null && !isJudged(facts);

/** True where a contact opens with the judgment: an agreement in force is what is talked about before it. */
export const opensWithJudgment = ({ facts }: Brief): boolean => isJudged(facts) && !isRenegotiating(facts);

/** The opening once a court has decided: the sum is no longer what is talked about, but how it is paid. */
const judgedOpening = (brief: Brief): string => fill(judgedWords(brief.facts).opening, { debts: namedDebts(brief) });

/** How an agreement is negotiated anew: beside it, or where a settlement before a court stands behind it. */
function anewWords(brief: Brief) {
  if (talksBeside(brief)) return renegotiationWords.beside;
  return isSettledInCourt(brief) ? renegotiationWords.inCourt : renegotiationWords;
}

/** The opening sentence of a contact that presents a plan. */
export function openingWithPlan(brief: Brief): string {
  const isAnew = isRenegotiating(brief.facts) && !brief.facts.lenderBrokeAgreement;
  if (isAnew || isAfterEnd(brief))
    return fill(anewWords(brief).openingWithPlan, renegotiationParts(brief, becauseOf(brief)));
  if (opensWithJudgment(brief)) return judgedOpening(brief);
  return fill(scriptWords.phone.openingWithPlan, openingParts(brief));
}

/** The first message of a chat that presents a plan. */
export const chatWithPlan = (brief: Brief): string =>
  opensWithJudgment(brief)
    ? fill(judgedWords(brief.facts).chatWithPlan, { debts: namedDebts(brief) })
    : chatWords.withPlan;

function openingOf(brief: Brief, isDue: boolean): string {
  const { phone } = scriptWords;
  if (!isDue) return phone.openingNotDue;
  return spokenSince(brief).length > 0 ? phone.openingAgain : phone.opening;
}

/** The questions to ask; after a refusal, figures that are known already are not asked for again. */
function questionsOf(brief: Brief, isDue: boolean): string {
  const { phone } = scriptWords;
  if (brief.owed !== null && carriedLine(brief) !== null) return phone.questionsKnown;
  return isDue ? phone.questions : phone.questionsNotDue;
}

/** Whom to call, unless what was ticked leaves it out. */
function quietOf(brief: Brief): string {
  const { asks } = brief.facts;
  return asks.length === 0 || asks.includes('quiet') ? butHelper(scriptWords.phone.quiet, brief) : '';
}

/** What is asked for by somebody who has nothing to pay with: what was ticked, and before that a question. */
function asksOf({ facts: { asks } }: Brief, isDue: boolean): string {
  const { phone } = scriptWords;
  if (asks.length > 0) return fill(phone.asks, { asks: listText(asks.map((ask) => names.asks[ask])) });
  return isDue ? phone.asksOpen : phone.asksOpenNotDue;
}

/** What somebody says who has nothing to pay with: what they ask for, and whom to call. */
function nothingLines(brief: Brief, isDue: boolean): readonly string[] {
  const { phone } = scriptWords;
  const date = shortDateText(brief.figureBy, brief.today);
  return [
    fill(phone.nothingLeft, { asks: asksOf(brief, isDue), date }),
    fill(phone.noFigure, { quiet: quietOf(brief) }),
  ];
}

const chatNothingOf = ({ facts: { asks } }: Brief) =>
  asks.length > 0 ? scriptWords.chatNothingWithAsks : scriptWords.chatNothing;

/** Promises a figure by a day, and admits it where an earlier promised day has come without one. */
function laterOf(brief: Brief): string {
  const { figureDueOn, figureBy, today } = brief;
  const quiet = quietOf(brief);
  const was = figureDueOn !== null && figureDueOn <= today ? figureDueOn : null;
  const date = shortDateText(figureBy, today);
  if (was === null) return fill(scriptWords.phone.figureLater, { date, quiet });
  return fill(scriptWords.phone.figureLate, { was: shortDateText(was, today), date, quiet });
}

/**
 * The script about an agreement in force: to negotiate it anew, to have it kept where the lender did not keep it, or to
 * have it confirmed as settled where all of it was paid. A court paper is named in each.
 */
function agreementScript(brief: Brief): Script {
  const parts = renegotiationParts(brief, becauseOf(brief));
  const date = shortDateText(brief.figureBy, brief.today);
  const { phone, answers } = scriptWords;
  const between = [...courtLines(brief), ...spokenSince(brief)];
  if (brief.facts.lenderBrokeAgreement) {
    const { broken } = renegotiationWords;
    return {
      phone: [
        fill(broken.opening, parts),
        ...between,
        broken.request,
        brief.facts.inForce?.isOral ? broken.proofOral : broken.proof,
        phone.ticket,
      ],
      chat: fill(broken.chat, parts),
      answers: { pressed: { ...scriptWords.pressed, youSay: broken.pressed }, ...answers },
    };
  }
  if (brief.isPaidUp) {
    const { settled } = renegotiationWords;
    return {
      phone: [fill(settled.opening, parts), ...between, settled.request, phone.ticket],
      chat: fill(settled.chat, parts),
      answers: { pressed: { ...scriptWords.pressed, youSay: settled.pressed }, ...answers },
    };
  }
  const { opening, questionsAfterTrial, chatAfterTrial } = renegotiationWords;
  const ofRest = { opening, questions: questionsAfterTrial, chat: chatAfterTrial };
  const words = talksOfRest(brief) && !talksBeside(brief) ? ofRest : anewWords(brief);
  const hasNothing = brief.left !== null && brief.left.amount <= 0;
  const pressed = hasNothing ? scriptWords.pressedNothing : scriptWords.pressed;
  return {
    phone: [
      fill(words.opening, parts),
      ...between,
      words.questions,
      ...(hasNothing ? nothingLines(brief, true) : [laterOf(brief)]),
      phone.ticket,
    ],
    chat: fill(words.chat, {
      ...parts,
      offer: fill(hasNothing ? chatNothingOf(brief) : scriptWords.chatFigure, { date }),
    }),
    answers: { pressed: { ...pressed, youSay: fill(pressed.youSay, { date }) }, ...answers },
  };
}

/** The script after an agreement has ended: what was agreed, how it ended, and what it means for what is owed. */
function endedScript(brief: Brief): Script {
  const { ended: words, opening } = renegotiationWords;
  const { phone, answers, chatFigure } = scriptWords;
  const parts = renegotiationParts(brief, becauseOf(brief));
  const date = shortDateText(brief.figureBy, brief.today);
  const hasNothing = brief.left !== null && brief.left.amount <= 0;
  const pressed = hasNothing ? scriptWords.pressedNothing : scriptWords.pressed;
  return {
    phone: [
      fill(opening, parts),
      ...courtLines(brief),
      ...spokenSince(brief),
      ...(brief.ended?.why === 'lenderSaid' ? [words.askInWriting] : []),
      words.questions,
      ...(hasNothing ? nothingLines(brief, true) : [laterOf(brief)]),
      phone.ticket,
    ],
    chat: fill(words.chat, { ...parts, offer: fill(hasNothing ? chatNothingOf(brief) : chatFigure, { date }) }),
    answers: { pressed: { ...pressed, youSay: fill(pressed.youSay, { date }) }, ...answers },
  };
}

/**
 * The script while there is no plan to name: it asks questions and names no amount. It never calls a bill overdue that
 * is not due.
 */
export function scriptOf(brief: Brief): Script {
  if (brief.facts.borrowerDied) return heirsScript(heirsEarlier(brief));
  const denial = denialOf(brief);
  if (denial !== null) return denialScript(denial, brief);
  if (mayBeTimeBarred(brief.facts)) return limitationScript(brief, spokenSince(brief));
  if (isRenegotiating(brief.facts) || brief.isPaidUp) return agreementScript(brief);
  if (isAfterEnd(brief)) return endedScript(brief);
  const timing = brief.timing ?? 'unsure';
  const isDue = !isDueAhead(timing);
  const date = shortDateText(brief.figureBy, brief.today);
  const opening = openingParts(brief);
  const { phone } = scriptWords;
  const hasNothing = brief.left !== null && brief.left.amount <= 0;
  const pressed = hasNothing ? scriptWords.pressedNothing : scriptWords.pressed;
  return {
    phone: [
      isJudged(brief.facts) ? judgedOpening(brief) : fill(openingOf(brief, isDue), opening),
      ...(isJudged(brief.facts) ? [] : courtLines(brief)),
      ...spokenSince(brief),
      isJudged(brief.facts) ? judgedWords(brief.facts).questions : questionsOf(brief, isDue),
      ...(hasNothing ? nothingLines(brief, isDue) : [laterOf(brief)]),
      phone.ticket,
    ],
    chat: fill(isJudged(brief.facts) ? judgedWords(brief.facts).chat : scriptWords.chat, {
      opening: chatOpening(brief),
      debts: namedDebts(brief),
      costs: isDue ? scriptWords.costs : scriptWords.costsNotDue,
      offer: fill(hasNothing ? chatNothingOf(brief) : scriptWords.chatFigure, { date }),
    }),
    answers: { pressed: { ...pressed, youSay: fill(pressed.youSay, { date }) }, ...scriptWords.answers },
  };
}
