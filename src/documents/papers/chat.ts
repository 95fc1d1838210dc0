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

function planPiece({ facts, schedule }: Brief): readonly string[] {
  const { plan, agreed } = facts;
  if (plan === null || agreed !== null || schedule === null) return [];
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

/** What is typed into the official chat, piece by piece; a plan only once there is one. */
export function chatPaper(brief: Brief): Paper {
  const tickets = ticketsOf(brief.contacts).slice(-longestTickets);
  const known = tickets.length === 0 ? [] : [fill(words.ticket, { tickets: listText(tickets) })];
  return {
    title: words.title,
    blocks: paragraphs(
      [scriptOf(brief).chat, ...planPiece(brief), ...known].map((piece) => [...piece].slice(0, longestPiece).join('')),
    ),
  };
}
