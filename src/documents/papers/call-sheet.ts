import { callSheetWords as words } from '#content/zh-CN/documents/call-sheet.ts';
import type { Brief } from '../brief.ts';
import type { Contact } from '../contacts.ts';
import { fill } from '../fill.ts';
import { dateText, listText } from '../format.ts';
import { lendersOf } from '../lenders.ts';
import type { Paper } from '../paper.ts';
import { scriptOf } from '../script.ts';
import { planPiece } from './chat.ts';
import { paragraph, section } from './pieces.ts';

const contactLine = ({ on, agent, ticket, promisedOn }: Contact): string =>
  fill(words.contact, {
    date: dateText(on),
    agent: agent === null ? '' : fill(words.agent, { agent }),
    ticket: ticket === null ? '' : fill(words.ticket, { ticket }),
    promised: promisedOn === null ? '' : fill(words.promised, { date: dateText(promisedOn) }),
  });

/** Who calls and what is asked; with a plan, the plan in place of the words that put it off. */
function spoken(phone: readonly string[], plan: readonly string[]): readonly string[] {
  return plan.length === 0 ? phone : [...phone.slice(0, 1), ...plan, ...phone.slice(-1)];
}

/** What lies beside the telephone: what to say, what to note, and what was said before. Before there is a plan it names no amount. */
export function callSheet(brief: Brief): Paper {
  const { phone, answers } = scriptOf(brief);
  const plan = planPiece(brief);
  // The first answer puts a figure off, which a plan no longer does.
  const told = plan.length === 0 ? answers : answers.slice(1);
  return {
    title: words.title,
    blocks: [
      ...section(words.before, [fill(words.dial, { lenders: listText(lendersOf(brief)) }), words.at]),
      ...section(words.say, spoken(phone, plan)),
      ...section(words.heard, words.fields),
      ...section(
        words.answers,
        told.map((answer) => fill(words.answer, answer)),
      ),
      ...(brief.contacts.length === 0 ? [] : section(words.earlier, brief.contacts.map(contactLine))),
      paragraph(words.never),
    ],
  };
}
