import { bannerIdOf } from '#machines/court-papers.ts';
import { formerFreezeIdOf, freezeIdOf, freezesTold } from '#machines/freezes.ts';
import { roadOf } from '#machines/road-view.ts';
import { highestNth, type Journey, keyOf } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import { isAnswerTo } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { counterpartyOf } from './counterparty-of.ts';
import { courtPapersOf } from './court-papers.ts';
import type { Household } from './household.ts';
import { answerNamed } from './note-answer.ts';
import type { CaseRecord } from './record.ts';
import { type Renumbering, renumbered, renumberedFile, renumbering } from './renumber.ts';
import { type CaseFile, caseFileParts } from './schemas.ts';

/** Which of two negotiations goes on, and which is merged into it. */
export interface Merger {
  readonly into: string;
  readonly from: string;
  readonly on: IsoDate;
  /** The company that bought what both are about; the letters of the one that goes on go to it. */
  readonly buyer?: string;
}

/** The counterparty of two negotiations that are merged: what it was told to be in either. */
function mergedCounterparty(one: Counterparty, other: Counterparty): Counterparty {
  const [first, ...rest] = [one, other].flatMap(({ also = [], ...told }): readonly Counterparty[] => [told, ...also]);
  const isNew = (told: Counterparty, at: number, all: readonly Counterparty[]) =>
    [first, ...all.slice(0, at)].every((known) => known?.kind !== told.kind || known.name !== told.name);
  const also = rest.filter(isNew);
  return { ...(first ?? one), ...(also.length > 0 && { also }) };
}

const isSameDebt = (one: Debt, other: Debt): boolean => one.product === other.product && one.lender === other.lender;

/** The debts of one list, and those of another that it does not have. */
const withDebts = (debts: readonly Debt[], more: readonly Debt[]): readonly Debt[] => [
  ...debts,
  ...more.filter((debt) => !debts.some((known) => isSameDebt(known, debt))),
];

/** The debts a negotiation is about beside those of a list: as it listed them, else one of each product it ticked. */
function debtsBeside(known: readonly Debt[], facts: Facts): readonly Debt[] {
  const { debts, products, counterparty } = facts;
  if (debts !== null) return debtsInTalk(facts);
  const isListed = (product: ProductId) => product === 'unsure' || known.some((debt) => debt.product === product);
  const ticked = products.filter((product) => !isListed(product)).map((product) => ({ product }));
  return counterparty === null ? ticked : ticked.filter((debt) => isOwedTo(counterparty, debt));
}

/** The journey with other values of its answers to a screen in its newest round on the road. */
function revalued(journey: Journey, screen: 'products' | 'debts', to: (value: unknown) => unknown): Journey {
  const step = roadOf(journey)
    .path.filter((one) => one.screen === screen && one.answer.event === 'given')
    .pop();
  if (step === undefined) return journey;
  const key = keyOf(screen, step.round);
  const answer = journey.answers[key];
  if (answer === undefined) return journey;
  const value = to(answer.value);
  if (!isAnswerTo(screen, answer.event, value)) return journey;
  return { ...journey, answers: { ...journey.answers, [key]: { ...answer, value } } };
}

/** What a negotiation is about: what is listed of it, while nothing is what was ticked. */
function productsIn(journey: Journey): readonly ProductId[] {
  const { facts } = roadOf(journey);
  const listed = debtsInTalk(facts).map(({ product }) => product);
  return facts.debts === null ? facts.products : listed;
}

/** What a negotiation is about with all that was merged into it, also where its own list could not name it. */
const productsWithMerged = (journey: Journey): readonly ProductId[] => [
  ...productsIn(journey),
  ...(journey.merged ?? []).flatMap(({ added = [] }) => added),
];

/** What one negotiation is about that another one is not. */
const addedBy = (from: Journey, into: Journey): readonly ProductId[] => {
  const known = productsWithMerged(into);
  return [...new Set(productsWithMerged(from))].filter((product) => product !== 'unsure' && !known.includes(product));
};

/** Where a journey stands and all it has told on its road, but for which debts it is about. */
const standing = (journey: Journey): string => {
  const { screen, round, path } = roadOf(journey);
  const told = path.map(({ key, facts }) => ({ ...facts, key, products: null, debts: null }));
  return JSON.stringify([screen, round, told]);
};

/**
 * The journey about the debts of both. A change that would move it on its road, or change a plan that was counted from
 * what is owed, is left out: where it stands, what was proposed and what was agreed is worth more, and the household
 * offers the debts when it is asked for them next.
 */
function aboutBoth(journey: Journey, other: Journey): Journey {
  const { facts } = roadOf(other);
  const named = revalued(journey, 'products', (value) => {
    const products = [...new Set([...(value as readonly ProductId[]), ...facts.products])];
    // Whoever could not tell them apart knows them now.
    return products.length > 1 ? products.filter((id) => id !== 'unsure') : products;
  });
  // A plan that was chosen before passes over what has no amount, and says so.
  const isPlanned = facts.debts === null && roadOf(journey).facts.plan !== null;
  const both = (debts: readonly Debt[]) => withDebts(debts, isPlanned ? [] : debtsBeside(debts, facts));
  const listed = revalued(named, 'debts', (value) => both(value as readonly Debt[]));
  return [listed, named].find((changed) => standing(changed) === standing(journey)) ?? journey;
}

/**
 * What was noted of a negotiation, all of it by the names that answers have with their numbers. What is still being written
 * gets the number after the last one, which no answer will have.
 */
function numberedFile({ file, journey }: CaseRecord, last: number): CaseFile {
  const given = [...journey.past, ...roadOf(journey).path];
  const numbered = <T>(record: Readonly<Partial<Record<string, T>>>): Readonly<Partial<Record<string, T>>> =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key.includes('#') ? key : `${key}#${answerNamed(key, given, record)?.answer.nth ?? last + 1}`,
        value,
      ]),
    );
  return { ...file, notes: numbered(file.notes), ...(file.sent && { sent: numbered(file.sent) }) };
}

const both = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

/** Under which names the banners of a case were dismissed; those of earlier releases name the paper or the freeze now. */
function dismissedIn({ journey, file }: CaseRecord): readonly string[] {
  const names = new Map([
    ...courtPapersOf(journey, file).map((paper) => [paper.id, bannerIdOf(paper)] as const),
    ...freezesTold(journey).map((freeze) => [formerFreezeIdOf(freeze), freezeIdOf(freeze)] as const),
  ]);
  const isNamed = (id: string): boolean => /^(courtPaper|frozenBy)#/.test(id);
  // A name without an answer that nothing has any more could come to be that of something else.
  return file.dismissed.flatMap((id) => names.get(id) ?? (isNamed(id) ? id : []));
}

/** What is noted of one negotiation, and of another one whose answers are numbered anew. */
function filesTogether(into: CaseRecord, from: CaseRecord, to: Renumbering, last: number): CaseFile {
  const { file } = into;
  const other = renumberedFile(numberedFile(from, last), to);
  const gathered = both(file.gathered, other.gathered);
  const reminder = [file.reminder, other.reminder].filter((day) => day !== undefined).sort()[0];
  const buyer = file.buyer ?? other.buyer;
  const { archivedOn: _away, deathNotedOn, ...open } = file;
  return {
    ...open,
    // Of one that goes on nothing is silenced.
    ...(deathNotedOn !== undefined && other.deathNotedOn !== undefined && { deathNotedOn }),
    notes: { ...file.notes, ...other.notes },
    refusals: [...file.refusals, ...other.refusals],
    incidents: [...file.incidents, ...other.incidents],
    court: { ...file.court, ...other.court },
    gathered,
    unavailable: both(file.unavailable, other.unavailable).filter((id) => !gathered.includes(id)),
    signature: { ...other.signature, ...file.signature },
    earlierEdits: [
      ...file.earlierEdits,
      ...Object.entries(other.edits).flatMap(([key, edit]) => (edit === undefined ? [] : [{ key, ...edit }])),
      ...other.earlierEdits,
    ],
    ...((file.sent || other.sent) && { sent: { ...file.sent, ...other.sent } }),
    dismissed: both(dismissedIn(into), dismissedIn(from).map(to.banner)),
    ...(reminder !== undefined && { reminder }),
    ...(buyer !== undefined && { buyer }),
    calls: [...file.calls, ...other.calls.map((call) => ({ side: to.nth(0), ...call }))],
    payments: [...file.payments, ...other.payments],
    postponements: [...file.postponements, ...other.postponements],
    inCalendar: [
      ...file.inCalendar,
      ...other.inCalendar.filter(({ uid }) => !file.inCalendar.some((day) => day.uid === uid)),
    ],
  };
}

/**
 * The record of two negotiations with the same counterparty that are merged: it stands where `into` stands; the road of
 * `from` is kept as history, and all that was noted of it with what is noted of the other. Half-typed values of `from`
 * are left out, since its screens are not shown any more.
 * @param on The day of the merger.
 * @param buyer The company that bought what both are about.
 */
export function mergedRecord(
  into: CaseRecord,
  from: CaseRecord,
  { on, buyer }: Pick<Merger, 'on' | 'buyer'>,
): CaseRecord {
  const by = highestNth(into.journey) + 1;
  const to = renumbering((nth) => nth + by);
  const last = highestNth(from.journey);
  const { highest: _counted, ...counted } = from.journey;
  const own = counterpartyOf(into.journey);
  const other = counterpartyOf(from.journey);
  const counterparty = own === null || other === null ? (own ?? other) : mergedCounterparty(own, other);
  const journey = aboutBoth(into.journey, from.journey);
  const file = filesTogether(into, from, to, last);
  return {
    ...into,
    revision: into.revision + 1,
    journey: {
      ...journey,
      ...(counterparty && { counterparty }),
      merged: [
        ...(into.journey.merged ?? []),
        {
          ...renumbered(counted, to),
          from: to.nth(0),
          to: to.nth(last),
          on,
          added: addedBy(from.journey, into.journey),
          was: into.journey.counterparty ?? null,
        },
      ],
    },
    file: buyer === undefined ? file : { ...file, buyer },
  };
}

/** The household with the debts of a negotiation that is merged into another one; unchanged where it knows them. */
export function withDebtsOf(household: Household, { journey }: CaseRecord, on: IsoDate): Household {
  const { debts: told } = household.told;
  const known = told?.value as readonly Debt[] | undefined;
  const all = known === undefined ? [] : withDebts(known, debtsBeside(known, roadOf(journey).facts));
  if (told === undefined || known === undefined || all.length === known.length) return household;
  return {
    ...household,
    revision: household.revision + 1,
    told: { ...household.told, debts: { ...told, value: all, on } },
  };
}

const lists = ['refusals', 'incidents', 'calls', 'payments', 'postponements', 'inCalendar', 'earlierEdits'] as const;

/** True where a case has room for all that is noted of two, and no call of either runs. */
export const fitTogether = (one: CaseFile, other: CaseFile): boolean =>
  [one, other].every(({ call }) => call === undefined) &&
  lists.every((part) => one[part].length + other[part].length <= caseFileParts[part].most) &&
  one.earlierEdits.length + other.earlierEdits.length + Object.keys(other.edits).length <=
    caseFileParts.earlierEdits.most;
