import { complaintWords as words } from '#content/zh-CN/documents/complaint.ts';
import { names } from '#content/zh-CN/names.ts';
import type { ComplaintBody, Debt } from '#model/values.ts';
import type { Brief, Contact } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText, dateText, listText } from '../format.ts';
import { lendersOf } from '../letter.ts';
import type { Paper } from '../paper.ts';
import type { SentProposal } from '../proposals.ts';
import { incidentLine } from './incidents.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './pieces.ts';

const contactLine = ({ on, agent, ticket, promisedOn, channel }: Contact): string =>
  fill(words.contact, {
    date: dateText(on),
    channel: channel === null ? '' : fill(words.channel, { channel: names.channel[channel] }),
    agent: agent === null ? '' : fill(words.agent, { agent }),
    ticket: ticket === null ? '' : fill(words.ticket, { ticket }),
    promised: promisedOn === null ? '' : fill(words.promised, { date: dateText(promisedOn) }),
  });

function sentLine({ on, plan }: SentProposal): string {
  const values = plan && { monthly: amountText(plan.monthly), months: String(plan.months) };
  const told = values === null ? '' : fill(plan?.plan === 'trial' ? words.sentTrial : words.sentPlan, values);
  return fill(words.sent, { date: dateText(on), plan: told });
}

/** What happened, day by day, from the contact log and the proposals sent. */
function course({ contacts, sent, incidents }: Brief): readonly string[] {
  const dated = [
    ...contacts.map((contact) => ({ on: contact.on, text: contactLine(contact) })),
    ...sent.map((proposal) => ({ on: proposal.on, text: sentLine(proposal) })),
    ...incidents.map((incident) => ({ on: incident.on, text: incidentLine(incident) })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  return dated.length === 0 ? [words.noContacts] : dated.map(({ text }) => text);
}

/** A complaint to one body: who, about what, the course, the problem in the person's own words, and what is asked. */
export function complaintPaper(brief: Brief, body: ComplaintBody): Paper {
  const lenders = listText(lendersOf(brief));
  const listed = brief.debts.length > 0 ? brief.debts : brief.products.map((product): Debt => ({ product }));
  const debts = listed.map(({ product, total }) =>
    fill(words.debt, {
      product: names.product[product],
      total: total === undefined ? words.unknown : amountText(total),
    }),
  );
  return {
    title: words.title[body],
    blocks: [
      paragraph(fill(words.to[body], { lenders })),
      ...paragraphs(personLines(brief.person)),
      ...(body === 'lender' || body === 'police' ? [] : [paragraph(fill(words.against, { lenders }))]),
      ...section(words.matter, debts.length === 0 ? [words.unnamed] : debts),
      ...section(words.course, course(brief)),
      ...section(words.problem, [words.problems[body]]),
      ...section(
        words.asks,
        words.requests[body].map((text, at) => fill(words.request, { n: String(at + 1), text })),
      ),
      ...section(words.proof, [words.attachments]),
      { kind: 'paragraph', apart: true, text: words.closing },
      ...signedBy(brief, words.role),
    ],
  };
}
