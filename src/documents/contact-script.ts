import { chatWords } from '#content/zh-CN/documents/chat.ts';
import { spokenWords } from '#content/zh-CN/documents/spoken.ts';
import { dayOf } from '#model/dates.ts';
import type { Brief } from './brief.ts';
import { fill } from './fill.ts';
import { amountText, dateText } from './format.ts';
import { isOpenEnded, mayNamePlan } from './named-plan.ts';
import { spokenPlan } from './reply-lines.ts';
import { type Script, scriptOf } from './script.ts';

/** What is said or typed at a contact. */
export interface ContactScript extends Omit<Script, 'chat'> {
  /** Messages to paste one after the other. */
  readonly chat: readonly string[];
}

/** The plan in a message of its own; null where it may not be named. */
function planMessage({ facts, left, schedule }: Brief): string | null {
  const { plan } = facts;
  if (plan === null || schedule === null || !mayNamePlan({ facts, left })) return null;
  const count = isOpenEnded(schedule) ? chatWords.open : chatWords.instalments;
  return fill(chatWords.plan, {
    first: dateText(plan.first),
    day: String(dayOf(plan.first)),
    monthly: amountText(plan.monthly),
    count: fill(plan.plan === 'trial' ? chatWords.trial : count, { months: String(schedule.instalments.length) }),
  });
}

/**
 * What is said and typed now, in the call, beside it and on the screen: the first contact asks and names no amount; once
 * a plan may be named, it stands in place of the words that put it off.
 */
export function contactScript(brief: Brief): ContactScript {
  const { phone, chat, answers } = scriptOf(brief);
  const message = planMessage(brief);
  const plan = spokenPlan(brief);
  if (message === null || plan === null) return { phone, chat: [chat], answers };
  return {
    phone: [...phone.slice(0, 1), message, ...phone.slice(-1)],
    chat: [chatWords.withPlan, message],
    answers: { ...answers, pressed: { ...answers.pressed, youSay: fill(spokenWords.pressedWithPlan, { plan }) } },
  };
}
