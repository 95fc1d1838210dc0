import type { CaseFile } from '#case/record.ts';
import type { Step } from '#machines/replay.ts';
import { type Journey, screenOf } from '#model/answers.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { lendersDebts } from '#rules/budget.ts';
import { type Facts, leftEachMonth, owedIn, timingOn } from '#rules/case-facts.ts';
import { type Schedule, scheduleOf } from '#rules/plans.ts';

/** A contact that left a trace. */
export interface Contact {
  readonly on: IsoDate;
  readonly ticket: string | null;
  readonly agent: string | null;
  readonly promisedOn: IsoDate | null;
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
  readonly schedule: Schedule | null;
  readonly contacts: readonly Contact[];
  /** How many proposals were sent so far. */
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
  return Object.entries(sources.file.notes)
    .flatMap(([key, note]) => {
      const on = given.get(key);
      const says = note?.ticket ?? note?.agent ?? note?.promisedOn;
      if (on === undefined || note === undefined || says === undefined) return [];
      return [{ on, ticket: note.ticket ?? null, agent: note.agent ?? null, promisedOn: note.promisedOn ?? null }];
    })
    .sort((one, other) => one.on.localeCompare(other.on));
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
    schedule: facts.plan === null ? null : scheduleOf(facts.plan, owed),
    contacts: contactsOf(sources),
    proposals: eventsOf(sources).filter(({ key, answer }) => screenOf(key) === 'submit' && answer.event === 'sent')
      .length,
    figureBy: addDays(today, daysForSums),
    signature: sources.file.signature,
  };
}
