import type { Brief } from '#brief/brief.ts';
import { dayOf } from '#model/dates.ts';
import type { Terms } from '#model/values.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import type { Schedule } from '#rules/schedule.ts';
import { isOpenEnded } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { chatWords } from '#words/speech/chat.ts';
import { spokenWords } from '#words/speech/spoken.ts';
import { spokenSince, typedSince } from './earlier-contact.ts';
import { spokenPlan } from './reply-lines.ts';
import { openingWithPlan, type Script, scriptOf } from './script.ts';

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

/** The plan as a message of its own; null where it may not be named. */
function planMessage({ facts, left, schedule }: Brief): string | null {
  const { plan } = facts;
  if (plan === null || schedule === null || !mayNamePlan({ facts, left })) return null;
  return fill(chatWords.plan, {
    first: dateText(plan.first),
    day: String(dayOf(plan.first)),
    monthly: amountText(plan.monthly),
    count: countText(plan, schedule),
  });
}

/**
 * What to say and type now. The first contact asks questions and names no amount; once a plan may be named, it
 * replaces the sentences that put the figure off.
 */
export function contactScript(brief: Brief): ContactScript {
  const { phone, chat, answers } = scriptOf(brief);
  const message = planMessage(brief);
  const plan = spokenPlan(brief);
  if (message === null || plan === null) return { phone, chat: [chat, ...typedSince(brief)], answers };
  return {
    phone: [openingWithPlan(brief), ...spokenSince(brief), message, ...phone.slice(-1)],
    chat: [chatWords.withPlan, message, ...typedSince(brief)],
    answers: { ...answers, pressed: { ...answers.pressed, youSay: fill(spokenWords.pressedWithPlan, { plan }) } },
  };
}
