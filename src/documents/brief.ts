import type { CaseFile } from '#case/record.ts';
import type { Step } from '#machines/replay.ts';
import { type Journey, screenOf } from '#model/answers.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { lendersDebts } from '#rules/budget.ts';
import { type Facts, leftEachMonth, owedIn, timingOn } from '#rules/case-facts.ts';
import { type Schedule, scheduleOf } from '#rules/schedule.ts';

/** A contact that left a trace. */
export interface Contact {
  readonly on: IsoDate;
  readonly ticket: string | null;
  readonly agent: string | null;
  readonly promisedOn: IsoDate | null;
  /** How it was made, where the person told so. */
  readonly channel: OptionOf<'channel'> | null;
}

/** What every paper of a case is made from. */
export interface Brief {
  readonly today: IsoDate;
  readonly facts: Facts;
  readonly products: readonly ProductId[];
  readonly timing: OptionOf<'timing'> | null;
  /** The debts a letter to the lender lists: other creditors are none of the lender's business. */
  readonly debts: readonly Debt[];
  /** Fen; null while a listed debt has no figure. */
  readonly owed: number | null;
  readonly left: ReturnType<typeof leftEachMonth>;
  /** The payments that count now: those agreed, else those proposed. */
  readonly schedule: Schedule | null;
  readonly contacts: readonly Contact[];
  /** How many proposals were made so far, those refused before this case among them. */
  readonly proposals: number;
  /** The day by which the person says they will name a figure. */
  readonly figureBy: IsoDate;
  readonly signature: CaseFile['signature'];
}

/** Days the person gives themselves to do the sums; a suggestion of this tool. */
const daysForSums = 7;

interface Sources {
  readonly road: { readonly facts: Facts; readonly path: readonly Step[] };
  readonly journey: Journey;
  readonly file: CaseFile;
}

/** Every answer on the path and every event it replaced. */
const eventsOf = ({ road, journey }: Sources): readonly Pick<Step, 'key' | 'answer'>[] => [
  ...journey.past,
  ...road.path,
];

function contactsOf(sources: Sources): readonly Contact[] {
  const given = new Map<string, IsoDate>(
    eventsOf(sources).flatMap(({ key, answer }) => [
      [key, answer.on],
      [`${key}#${answer.nth}`, answer.on],
    ]),
  );
  const earlier = sources.file.refusals.flatMap(({ on, channel, ticket = null }): readonly Contact[] =>
    on === undefined ? [] : [{ on, channel, ticket, agent: null, promisedOn: null }],
  );
  const noted = Object.entries(sources.file.notes).flatMap(([key, note]): readonly Contact[] => {
    const on = given.get(key);
    const { ticket = null, agent = null, promisedOn = null } = note ?? {};
    if (on === undefined || (ticket ?? agent ?? promisedOn) === null) return [];
    return [{ on, ticket, agent, promisedOn, channel: null }];
  });
  return [...earlier, ...noted].sort((one, other) => one.on.localeCompare(other.on));
}

/** Refusals from before the case that a letter can quote. */
export const datedRefusals = ({ refusals }: Pick<CaseFile, 'refusals'>): number =>
  refusals.filter(({ on }) => on !== undefined).length;

const isSending = ({ key, answer }: Pick<Step, 'key' | 'answer'>): boolean =>
  screenOf(key) === 'submit' && answer.event === 'sent';

/** Proposals sent on the road, and those of the past that did not turn out not to be sent. */
function sendingsOf({ road, journey }: Sources): number {
  const before = journey.past.filter((event) => isSending(event) && journey.answers[event.key]?.event !== 'notYet');
  return road.path.filter(isSending).length + before.length;
}

function scheduleIn({ agreed, plan }: Facts, owed: number | null): Schedule | null {
  if (agreed !== null) return scheduleOf({ ...agreed, plan: 'agreed' }, owed);
  return plan === null ? null : scheduleOf(plan, owed);
}

/** Collects what the papers need from the road, the notes and today. */
export function briefOf(sources: Sources, today: IsoDate): Brief {
  const { facts } = sources.road;
  const owed = owedIn(facts);
  return {
    today,
    facts,
    products: facts.products,
    timing: timingOn(facts, today),
    debts: lendersDebts(facts.debts ?? []),
    owed,
    left: leftEachMonth(facts),
    schedule: scheduleIn(facts, owed),
    contacts: contactsOf(sources),
    proposals: datedRefusals(sources.file) + sendingsOf(sources),
    figureBy: addDays(today, daysForSums),
    signature: sources.file.signature,
  };
}
