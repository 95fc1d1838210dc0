import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import type { Journey } from '#model/answers.ts';
import { courtKeyOf } from '#model/court.ts';
import { addMonths, type IsoDate } from '#model/dates.ts';
import type { OptionOf, RoadEventType } from '#model/screens.ts';
import type { Debt, ProductId } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { dueDayHasPassed, isDueAhead, timingOn } from '#rules/timing.ts';
import { isPaidOff, type KeptSchedule } from './kept-schedule.ts';
import { ownProducts } from './own-products.ts';

/** General limitation, in months (civil code, art. 188). */
const limitation = 36;

/** True where three years have passed since a day, or since the last of others that came in time: a later one starts nothing anew. */
function isOldSince(first: IsoDate, others: readonly IsoDate[], today: IsoDate): boolean {
  const last = [...others].sort().reduce((until, on) => {
    return on > until && on < addMonths(until, limitation) ? on : until;
  }, first);
  return today >= addMonths(last, limitation);
}

const daysOf = (incidents: CaseFile['incidents']): readonly IsoDate[] => incidents.flatMap(({ on }) => on ?? []);

/**
 * True where three years may have passed since the last instalment fell due or something was paid, and nobody who
 * collected in between is noted. What is demanded later starts nothing anew; a payment does.
 */
function isOldAgreement(
  { instalments, payments, next }: Pick<KeptSchedule, 'instalments' | 'payments' | 'next'>,
  incidents: CaseFile['incidents'],
  today: IsoDate,
): boolean {
  if (next === null) return false;
  const moved = [...instalments.map(({ on }) => on), ...payments.map(({ on }) => on)].sort().pop() ?? today;
  return isOldSince(moved, daysOf(incidents), today);
}

/** By these one reports that the lender was spoken or written to, or answered. */
const contacts: readonly RoadEventType[] = [
  'script.connected',
  'followUp.replied',
  'submit.sent',
  'reply.accepted',
  'reply.counter',
  'reply.refused',
  'reply.moreMaterials',
  'counter.given',
];

type Noted = Pick<CaseFile, 'incidents' | 'calls' | 'payments' | 'court'>;
type Road = Pick<Position, 'path'>;

/** What a talk is aged by. */
interface Talk {
  readonly road: Road;
  readonly journey: Pick<Journey, 'answers' | 'past'>;
  readonly file: Noted;
}

/** True for what is noted of the only debt that is talked about, or without a debt: each has a term of its own. */
const isOfTalk =
  (facts: Facts) =>
  ({ product }: { readonly product?: ProductId }): boolean =>
    product === undefined || ownProducts(facts).every((own) => own === product);

/** The days on which the person told of a claim before a court: it begins the three years anew (civil code, art. 195). */
const suedOn = (facts: Facts, { journey, file }: Talk): readonly IsoDate[] =>
  toldTo(journey, 'courtPaper')
    .filter(({ event }) => event === 'order' || event === 'summons')
    .filter(({ nth }) => isOfTalk(facts)(file.court[courtKeyOf(nth)] ?? {}))
    .map(({ on }) => on);

/**
 * Months for which a debt may have been overdue when it was told how late it is. Of three months to three years two are
 * taken, so that another year of silence counts: this tool's own rule.
 */
const lateAlready: Readonly<Partial<Record<OptionOf<'timing'>, number>>> = { late30: 1, late90: 3, lateOver90: 24 };

/** True where three years may have passed since the debt fell due, by how late it was told to be, and nothing since is noted. */
function isOldTalk(facts: Facts, talk: Talk, today: IsoDate): boolean {
  const {
    road: { path },
    file,
  } = talk;
  const { timing } = facts;
  if (timing === null) return false;
  const told = path
    .filter(({ screen, answer }) => contacts.some((event) => event === `${screen}.${answer.event}`))
    .map(({ answer }) => answer.on);
  const paid = file.payments.filter((one) => one.booked !== 'notArrived' && isOfTalk(facts)(one));
  const noted = [...file.calls, ...paid].map(({ on }) => on);
  const due = addMonths(timing.on, -(lateAlready[timing.band] ?? 0));
  return isOldSince(due, [...told, ...suedOn(facts, talk), ...daysOf(file.incidents), ...noted], today);
}

/** The debts without what was said of one that was not due then and whose due day has passed since. */
function withPassedDueDays(facts: Facts, { path }: Road, today: IsoDate): Facts {
  const { debts, timing } = facts;
  const listedOn = path.filter(({ screen }) => screen === 'debts').pop()?.answer.on;
  if (debts === null || listedOn === undefined) return facts;
  const hasPassed = (debt: Debt): boolean => dueDayHasPassed(debt, listedOn, today);
  if (!debts.some(hasPassed)) return facts;
  const now = debts.map((debt): Debt => {
    const { standing: _told, ...other } = debt;
    return hasPassed(debt) ? other : debt;
  });
  return {
    ...facts,
    debts: now,
    timing: timing !== null && isDueAhead(timing.band) ? { ...timing, band: 'unsure' } : timing,
  };
}

/** The facts without what was said of a day that was ahead then and may have passed since. */
function withoutDayPassed(facts: Facts, today: IsoDate): Facts {
  const { timing } = facts;
  const isPassed = timing !== null && isDueAhead(timing.band) && timingOn(facts, today) === 'unsure';
  return isPassed ? { ...facts, timing: { ...timing, band: 'unsure' } } : facts;
}

/** The facts of a talk without an agreement on a day, as `agedFacts` says. */
export function agedTalk(facts: Facts, talk: Talk, today: IsoDate): Facts {
  if (facts.inForce !== null || facts.ended !== null) return facts;
  if (isOldTalk(facts, talk, today)) return { ...facts, timing: { band: 'late3Years', on: today } };
  return withPassedDueDays(withoutDayPassed(facts, today), talk.road, today);
}

interface Standing extends Talk {
  readonly kept: KeptSchedule | null;
}

/**
 * The facts on a day: of an agreement, or a talk, that nothing moved for three years they say what they say of a debt that
 * is so old, that its claim may have expired, whatever was said before; and of a due day that has passed they no longer say
 * that it is ahead, nor that it was missed.
 */
export function agedFacts(facts: Facts, { kept, ...talk }: Standing, today: IsoDate): Facts {
  if (kept === null) return agedTalk(facts, talk, today);
  if (isPaidOff(facts, talk.road.path) || !isOldAgreement(kept, talk.file.incidents, today)) return facts;
  return { ...facts, timing: { band: 'late3Years', on: today }, hasAgreed: false };
}
