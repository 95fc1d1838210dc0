import { chatWords as words } from '#content/zh-CN/documents/chat.ts';
import { dayOf } from '#model/dates.ts';
import type { Brief } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText, dateText, listText } from '../format.ts';
import type { Paper } from '../paper.ts';
import { scriptOf } from '../script.ts';
import { paragraphs, ticketsOf } from './pieces.ts';

/** The longest message that official chats do not fold away, in characters. */
export const longestPiece = 200;

const longestTickets = 5;

/** The plan in one message; nothing while there is none. */
export function planPiece({ facts, schedule }: Brief): readonly string[] {
  const { plan } = facts;
  if (plan === null || schedule === null) return [];
  const months = String(schedule.instalments.length);
  return [
    fill(words.plan, {
      first: dateText(plan.first),
      day: String(dayOf(plan.first)),
      monthly: amountText(plan.monthly),
      count: fill(plan.plan === 'trial' ? words.trial : words.instalments, { months }),
    }),
  ];
}

/** What is typed into the official chat, piece by piece: the first contact asks, a later one names the plan. */
export function chatPaper(brief: Brief): Paper {
  const tickets = ticketsOf(brief.contacts).slice(-longestTickets);
  const known = tickets.length === 0 ? [] : [fill(words.ticket, { tickets: listText(tickets) })];
  const plan = planPiece(brief);
  const opening = plan.length === 0 ? scriptOf(brief).chat : words.withPlan;
  return {
    title: words.title,
    blocks: paragraphs([opening, ...plan, ...known].map((piece) => [...piece].slice(0, longestPiece).join(''))),
  };
}
