import type { Brief } from '#brief/brief.ts';
import { isOfSeveral } from '#brief/lender-shares.ts';
import { dayOf } from '#model/dates.ts';
import type { Terms } from '#model/values.ts';
import { isJudged } from '#rules/case-facts.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import type { Schedule } from '#rules/schedule.ts';
import { isOpenEnded, wholePayment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { names } from '#words/names.ts';
import { chatWords } from '#words/speech/chat.ts';
import { spokenWords } from '#words/speech/spoken.ts';
import { checksOnly } from './checks-only.ts';
import { courtLines, settlementLines } from './court-lines.ts';
import { denialOf } from './denial-script.ts';
import { disputedLines, withoutDoubtfulNames } from './disputed-lines.ts';
import { spokenSince, typedSince } from './earlier-contact.ts';
import { judgedWords } from './judged-words.ts';
import { limitationScript } from './limitation-script.ts';
import { sharedOut, spokenPlan } from './reply-lines.ts';
import { chatWithPlan, openingWithPlan, opensWithJudgment, scriptOf } from './script.ts';
import type { Exchange, Script } from './script-shape.ts';
import { askedWhereRead } from './where-to-answer.ts';

/** What to say or type at a contact. */
export interface ContactScript extends Omit<Script, 'chat'> {
  /** Messages to paste one after the other. */
  readonly chat: readonly string[];
}

/** The number of instalments, and the last one's amount where it differs. */
function countText(plan: Terms, schedule: Schedule): string {
  const { instalments } = schedule;
  const months = String(instalments.length);
  if (plan.plan === 'trial') return fill(chatWords.trial, { months });
  if (isOpenEnded(schedule)) return fill(chatWords.open, { months });
  const last = instalments[instalments.length - 1]?.amount ?? plan.monthly;
  const isOther = last !== plan.monthly;
  return fill(chatWords.instalments, {
    months,
    last: isOther ? fill(chatWords.last, { amount: amountText(last) }) : '',
  });
}

const namesOf = (asks: Brief['facts']['asks']): string => listText(asks.map((ask) => names.asks[ask]));

/** What is asked for besides the instalments. */
function otherAsks({ facts: { asks } }: Brief): string {
  const others = asks.filter((ask) => ask !== 'instalments');
  return others.length === 0 ? '' : fill(chatWords.otherAsks, { asks: namesOf(others) });
}

/** The requests of somebody who has nothing to pay with, as a message; none before they are chosen. */
function asksMessage({ facts: { asks }, left }: Brief): readonly string[] {
  const hasNothing = left !== null && left.amount <= 0;
  return hasNothing && asks.length > 0 ? [fill(chatWords.asks, { asks: namesOf(asks) })] : [];
}

/** The plan as a message of its own; null where it may not be named. */
function planMessage(brief: Brief): string | null {
  const { facts, left, schedule } = brief;
  const { plan } = facts;
  if (plan === null || schedule === null || !mayNamePlan({ facts, left })) return null;
  const once = wholePayment(plan, schedule);
  const sum = once === null ? '' : amountText(once);
  return fill(once === null ? chatWords.plan : chatWords.planOnce, {
    sum,
    several: isOfSeveral(brief) ? chatWords.several : '',
    shares: sharedOut(brief, once ?? plan.monthly, once !== null),
    first: dateText(plan.first),
    day: String(dayOf(plan.first)),
    monthly: amountText(plan.monthly),
    count: countText(plan, schedule),
    asks: otherAsks(brief),
  });
}

/** What to say and type now; it asks for the answer where the person can read it. See `scriptNow`. */
export function contactScript(given: Brief): ContactScript {
  const brief = withoutDoubtfulNames(given);
  const { phone, chat, answers } = scriptNow(brief);
  const asked = (text: string) => askedWhereRead(text, brief);
  const answer = ({ theySay, youSay }: Exchange): Exchange => ({ theySay, youSay: asked(youSay) });
  return {
    phone: phone.map(asked),
    chat: chat.map(asked),
    answers: {
      pressed: answer(answers.pressed),
      borrow: answer(answers.borrow),
      threat: answer(answers.threat),
      secrets: answer(answers.secrets),
    },
  };
}

/**
 * What to say and type now. The first contact asks questions and names no amount; once a plan may be named, it
 * replaces the sentences that put the figure off.
 */
function scriptNow(brief: Brief): ContactScript {
  const isChecking = checksOnly(brief);
  const { phone, chat, answers } =
    isChecking && !brief.facts.borrowerDied && denialOf(brief) === null
      ? limitationScript(brief, spokenSince(brief))
      : scriptOf(brief);
  // Court papers, requests and plans are those of somebody who owes.
  if (brief.facts.borrowerDied || denialOf(brief) !== null) return { phone, chat: [chat], answers };
  const message = planMessage(brief);
  const plan = spokenPlan(brief);
  const isNamed = opensWithJudgment(brief);
  const offersNothingMore = isChecking || brief.isPaidUp;
  const toCourt = isChecking ? settlementLines : isNamed ? () => [] : courtLines;
  const disputed = disputedLines(brief);
  const typed = [...disputed, ...toCourt(brief), ...typedSince(brief)];
  if (message === null || plan === null) {
    const asked = offersNothingMore ? [] : asksMessage(brief);
    return { phone: [...phone.slice(0, 1), ...disputed, ...phone.slice(1)], chat: [chat, ...asked, ...typed], answers };
  }
  return {
    phone: [
      openingWithPlan(brief),
      ...disputed,
      ...(isNamed ? [] : courtLines(brief)),
      ...spokenSince(brief),
      message,
      ...(isJudged(brief.facts) ? [judgedWords(brief.facts).questions] : []),
      ...phone.slice(-1),
    ],
    chat: [
      chatWithPlan(brief),
      message,
      ...(isJudged(brief.facts) ? [judgedWords(brief.facts).chatSettlement] : []),
      ...typed,
    ],
    answers: { ...answers, pressed: { ...answers.pressed, youSay: fill(spokenWords.pressedWithPlan, { plan }) } },
  };
}
