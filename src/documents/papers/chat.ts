import { chatWords as words } from '#content/zh-CN/documents/chat.ts';
import type { Brief } from '../brief.ts';
import { contactScript } from '../contact-script.ts';
import { fill } from '../fill.ts';
import { listText } from '../format.ts';
import type { Paper } from '../paper.ts';
import { paragraphs, ticketsOf } from './pieces.ts';

/** The longest message that official chats do not fold away, in characters. */
export const longestPiece = 200;

const ticketsMessage = (tickets: readonly string[]): string => fill(words.ticket, { tickets: listText(tickets) });

/** The newest ticket numbers, as many as one message holds. */
function knownTickets({ contacts }: Brief): readonly string[] {
  const tickets = ticketsOf(contacts);
  const fits = tickets
    .map((_, at) => tickets.slice(at))
    .find((newest) => ticketsMessage(newest).length <= longestPiece);
  return fits === undefined ? [] : [ticketsMessage(fits)];
}

/** What is typed into the official chat, piece by piece: the first contact asks, a later one names the plan. */
export const chatPaper = (brief: Brief): Paper => ({
  title: words.title,
  blocks: paragraphs([...contactScript(brief).chat, ...knownTickets(brief)]),
});
