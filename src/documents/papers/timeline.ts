import { timelineWords as words } from '#content/zh-CN/documents/timeline.ts';
import { names } from '#content/zh-CN/names.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Brief, Contact } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText, dateText } from '../format.ts';
import type { Paper } from '../paper.ts';
import { incidentText } from './incidents.ts';
import { paragraph } from './pieces.ts';

interface Event {
  readonly on: IsoDate;
  readonly what: string;
  readonly ticket: string;
}

const event = (on: IsoDate, what: string, ticket: string | null = null): Event => ({ on, what, ticket: ticket ?? '' });

function contactEvents({ on, agent, ticket, promisedOn, channel }: Contact): readonly Event[] {
  const by = channel === null ? '' : fill(words.channel, { channel: names.channel[channel] });
  const from = agent === null ? '' : fill(words.agent, { agent });
  // Only a refusal from before the case names its channel.
  const what =
    channel === null ? fill(words.kinds.contact, { agent: from }) : fill(words.kinds.refused, { channel: by });
  return [event(on, what, ticket), ...(promisedOn === null ? [] : [event(promisedOn, words.kinds.promised, ticket)])];
}

/** Everything that happened and that is due, earliest first. */
export function eventsIn({ contacts, sent, court, complaints, incidents }: Brief): readonly Event[] {
  return [
    ...contacts.flatMap(contactEvents),
    ...sent.map(({ on, plan }) =>
      event(
        on,
        fill(words.kinds.sent, {
          plan:
            plan === null ? '' : fill(words.plan, { monthly: amountText(plan.monthly), months: String(plan.months) }),
        }),
      ),
    ),
    ...court.flatMap(({ paper, servedOn, last }) => [
      event(servedOn, fill(words.kinds.served, { paper: words.papers[paper] })),
      event(last, fill(words.kinds.courtLast, { paper: words.papers[paper] })),
    ]),
    ...incidents.map((incident) => event(incident.on, incidentText(incident))),
    ...complaints.map(({ to, on }) => event(on, fill(words.kinds.complained, { body: names.complaintBody[to] }))),
  ].sort((one, other) => one.on.localeCompare(other.on));
}

/** The case by day: an annex to a complaint or to a paper for a court. */
export function timelinePaper(brief: Brief): Paper {
  const rows = eventsIn(brief).map(({ on, what, ticket }) => [dateText(on), what, ticket]);
  return {
    title: words.title,
    blocks: [
      paragraph(rows.length === 0 ? words.nothing : words.lead),
      ...(rows.length === 0 ? [] : [{ kind: 'table', head: words.columns, rows } as const]),
    ],
  };
}
