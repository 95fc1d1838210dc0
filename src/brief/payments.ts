import type { CaseFile, NotedPayment, NoteKey } from '#case/schemas.ts';
import { type Journey, type Merged, type PastAnswer, screenOf } from '#model/answers.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import type { AgreedTerms, ProductId } from '#model/values.ts';
import { agreedSchedule, mergedByDay } from '#rules/agreed-schedule.ts';
import { countInstalments, instalmentNumber } from '#rules/instalment-number.ts';
import type { Instalment } from '#rules/schedule.ts';
import type { Sale } from './sale.ts';

/** What the case file says of payments, and of the sales that change to whom one pays. */
export type PaymentLog = Pick<CaseFile, 'payments' | 'postponements' | 'notes' | 'buyer'>;

/** Terms that were agreed, with the `nth` of their answer. */
export interface AgreedAt {
  readonly nth: number;
  readonly terms: AgreedTerms;
  /** Where it is over: the `nth` of the answer that says so, and from which day on. */
  readonly end?: { readonly nth: number; readonly on: IsoDate };
}

/** Where a payment is noted: an answer that reports it, or an entry of the case file. */
export type PaymentSource = { readonly answer: NoteKey } | { readonly entry: NotedPayment };

/** A payment the person made. */
export interface Payment {
  readonly on: IsoDate;
  /** The `nth` of the answer that reports it, or of the newest answer when it was noted. */
  readonly nth: number;
  /** Fen; null where it was reported while the terms were not entered. */
  readonly amount: number | null;
  /** The `nth` of the agreement it was made under; null where it was made under none. */
  readonly under: number | null;
  /** The first instalment it pays of, by its number; null where it belongs to no agreed one. */
  readonly instalment: (Instalment & { readonly n: number }) | null;
  /** True where it pays exactly this instalment, nothing before and nothing after. */
  readonly isWhole: boolean;
  readonly product: ProductId | null;
  /** Whose debt of that product, where several lenders gave one. */
  readonly lender: string | null;
  readonly bookedAs: string | null;
  /** Where the lender booked it, as chosen; null where that is not known. */
  readonly booked: NonNullable<NotedPayment['booked']> | null;
  /** What the lender says money beyond what was due is for; null where it has not said. */
  readonly ahead: 'next' | 'last' | null;
  /** How much of it the lender takes off the last instalments, fen. */
  readonly atEnd: number;
  /** Who received it, where that was asked; null where it was not. */
  readonly payee: NonNullable<NotedPayment['payee']> | null;
  /** True where the lender of before has it since the debt was sold: it pays nothing of what is owed to the buyer. */
  readonly isAstray: boolean;
  /** True where it did not arrive or came back: it pays nothing at all. */
  readonly isLost: boolean;
  readonly source: PaymentSource;
}

/** True for a payment that whoever is owed has: it neither went to the lender of before nor came back. */
export const isReceived = ({ isAstray, isLost }: Pick<Payment, 'isAstray' | 'isLost'>): boolean => !isAstray && !isLost;

/** What is noted of the payments of one journey: what was noted in another one that was merged with it is not. */
export function ledgerOf(journey: Journey | Merged, log: PaymentLog): PaymentLog {
  const { merged = [] } = journey;
  const isIn = (after: number) => (road: Merged) => after >= road.from && after <= road.to;
  const isOwn = ({ after }: { readonly after: number }): boolean =>
    (!('from' in journey) || isIn(after)(journey)) && !merged.some(isIn(after));
  const { payments, postponements, notes, buyer } = log;
  return {
    payments: payments.filter(isOwn),
    postponements: postponements.filter(isOwn),
    notes,
    ...(buyer !== undefined && { buyer }),
  };
}

/** The answers that report a payment, in the order in which they were given. */
const reportsIn = (told: readonly PastAnswer[]): readonly PastAnswer[] =>
  told
    .filter(({ key, answer }) => answer.event === 'paid' && screenOf(key) === 'checkIn')
    .sort((one, other) => one.answer.nth - other.answer.nth);

/** An instalment's day as agreed, and the one it was put off to. */
export interface MovedDay {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The days that the lender put off under an agreement, each once, as it was told last.
 * @param until The `nth` of the agreement that took its place.
 */
export const movedDays = (
  { nth }: Pick<AgreedAt, 'nth'>,
  postponements: PaymentLog['postponements'],
  until = Number.POSITIVE_INFINITY,
): ReadonlyMap<IsoDate, IsoDate> =>
  new Map(
    postponements.filter(({ after }) => after >= nth && after < until).map(({ from, to }) => [from, to] as const),
  );

/** The instalments of an agreement, with those that the lender put off on their new day. */
export function instalmentsOf(
  { terms, nth }: AgreedAt,
  postponements: PaymentLog['postponements'],
  until?: number,
): readonly Instalment[] {
  const moved = movedDays({ nth }, postponements, until);
  return mergedByDay(
    agreedSchedule(terms, null).instalments.map((one) => ({ ...one, on: moved.get(one.on) ?? one.on })),
  );
}

/** Σ of the payments made before the terms were entered, fen: the oldest instalments, and a sum up front before them. */
export const paidBefore = ({ paidAlready = 0 }: AgreedTerms, instalments: readonly Instalment[]): number =>
  paidAlready === 0
    ? 0
    : instalments
        .filter((_, at) => countInstalments(instalments.slice(0, at)) < paidAlready)
        .reduce((sum, { amount }) => sum + amount, 0);

/** A payment before it is known what it pays; without an amount it pays what is open of the next instalment. */
type Told = Omit<Payment, 'amount' | 'under' | 'instalment' | 'isWhole' | 'atEnd' | 'isAstray' | 'isLost'> & {
  readonly amount?: number;
  readonly before: boolean;
};

function told(answers: readonly PastAnswer[], { payments }: Pick<PaymentLog, 'payments'>): readonly Told[] {
  const corrections = new Map(payments.flatMap((entry) => (entry.answer === undefined ? [] : [[entry.answer, entry]])));
  const reported = reportsIn(answers).map(({ key, answer: { on, nth } }) => {
    const answer: NoteKey = `${key}#${nth}`;
    const exact = corrections.get(answer);
    return {
      on: exact?.on ?? on,
      nth,
      ...(exact === undefined ? {} : { amount: exact.amount }),
      product: exact?.product ?? null,
      lender: exact?.lender ?? null,
      bookedAs: exact?.bookedAs ?? null,
      booked: exact?.booked ?? null,
      ahead: exact?.ahead ?? null,
      payee: exact?.payee ?? null,
      source: { answer },
      before: false,
    };
  });
  const noted = payments.flatMap((entry) => {
    const { on, amount, after, before, product, lender, bookedAs, booked, ahead, payee, answer } = entry;
    return answer === undefined
      ? [
          {
            on,
            nth: after,
            amount,
            product: product ?? null,
            lender: lender ?? null,
            bookedAs: bookedAs ?? null,
            booked: booked ?? null,
            ahead: ahead ?? null,
            payee: payee ?? null,
            source: { entry },
            before: before === true,
          },
        ]
      : [];
  });
  // What an answer reports was shown before anything was noted after it.
  return [...reported, ...noted].filter(({ amount }) => amount !== 0).sort((one, other) => one.nth - other.nth);
}

/** A payment so many days before its instalment is no early one of it, but more than was due. This tool's own rule. */
const aheadDays = 15;

/** True where money paid on a day for an instalment was more than was due by then. */
export const isBeforehand = (paidOn: IsoDate, { on }: Instalment): boolean => daysBetween(paidOn, on) >= aheadDays;

/** What of a payment is more than is due by its day, once what was paid before is counted; fen. */
function beyondDue(on: IsoDate, amount: number, used: number, instalments: readonly Instalment[]): number {
  const due = instalments.filter((one) => !isBeforehand(on, one)).reduce((sum, one) => sum + one.amount, 0);
  return Math.min(amount, Math.max(0, used + amount - due));
}

/** By the day of payment, and of one day in the order in which they were told. */
const byDay = (one: Pick<Payment, 'on' | 'nth'>, other: Pick<Payment, 'on' | 'nth'>): number =>
  one.on.localeCompare(other.on) || one.nth - other.nth;

/** The first instalment that is not paid in full by a sum, with what is open of it. */
function openAfter(sum: number, instalments: readonly Instalment[]) {
  let due = 0;
  const at = instalments.findIndex(({ amount }) => {
    due += amount;
    return due > sum;
  });
  return { at, open: at < 0 ? 0 : due - sum };
}

/** The day of a payment that was told on a day to have been made in time: that of its instalment, where it is the nearest. */
function paidInTime(toldOn: IsoDate, [due, next]: readonly Instalment[]): IsoDate {
  if (due === undefined || due.on >= toldOn) return toldOn;
  const isNearest = next === undefined || daysBetween(due.on, toldOn) <= daysBetween(toldOn, next.on);
  return isNearest ? due.on : toldOn;
}

/**
 * What payments pay of the instalments of their agreement, oldest first. A report without an amount says that what was
 * open of the next instalment then was paid in time: by its day, though it was told later. Which instalment any of them
 * pays follows from its day, whenever it was told.
 */
function allotted(payments: readonly Told[], agreement: AgreedAt, instalments: readonly Instalment[]) {
  const before = paidBefore(agreement.terms, instalments);
  let sum = before;
  const known = payments.map((payment) => {
    const { at, open } = openAfter(sum, instalments);
    const amount = payment.amount ?? open;
    const on = payment.amount === undefined ? paidInTime(payment.on, instalments.slice(at)) : payment.on;
    sum += amount - (payment.ahead === 'last' ? beyondDue(on, amount, sum, instalments) : 0);
    return { ...payment, on, amount };
  });
  let used = before;
  return known.sort(byDay).map(({ before: _, ...payment }): Payment => {
    const { amount } = payment;
    const { at, open } = openAfter(used, instalments);
    const atEnd = payment.ahead === 'last' ? beyondDue(payment.on, amount, used, instalments) : 0;
    used += amount - atEnd;
    const of = atEnd > 0 && atEnd === amount ? instalments.length - 1 : at;
    const paid = instalments[of];
    return {
      ...payment,
      amount: amount === 0 ? null : amount,
      under: agreement.nth,
      instalment: paid === undefined ? null : { ...paid, n: instalmentNumber(instalments, of) },
      isWhole: paid !== undefined && amount === (of === at ? open : paid.amount) && amount === paid.amount,
      atEnd,
      isAstray: false,
      isLost: false,
    };
  });
}

/**
 * Every payment the person reported or noted, oldest first, each under the agreement that was the newest one when it was
 * told, and under none while terms were still to be entered or once that agreement had ended. What was paid before its
 * end and noted later is still paid under it.
 * @param answers Every answer of the case, replaced ones included.
 * @param sales The verified sales that stand: what the lender of before was paid since pays nothing until it is passed on.
 * Source: 民法典 546, a transfer binds the debtor from its notice on.
 */
export function paymentsIn(
  agreements: readonly AgreedAt[],
  answers: readonly PastAnswer[],
  log: Pick<PaymentLog, 'payments' | 'postponements'>,
  sales: readonly Pick<Sale, 'on' | 'product'>[] = [],
): readonly Payment[] {
  const all = told(answers, log);
  const isAstray = ({ payee, on, product }: Pick<Told, 'payee' | 'on' | 'product'>): boolean =>
    payee === 'seller' &&
    sales.some((sale) => sale.on <= on && (sale.product === undefined || product === null || sale.product === product));
  const isLost = ({ booked }: Pick<Told, 'booked'>): boolean => booked === 'notArrived';
  const later = answers.filter(({ key, answer }) => screenOf(key) === 'finalTerms' && answer.event === 'later');
  const under = ({ nth, on }: Told): AgreedAt | null => {
    const [agreement] = agreements.filter((candidate) => candidate.nth <= nth).slice(-1);
    const end = agreement?.end;
    if (end !== undefined && nth >= end.nth && on >= end.on) return null;
    const isOver = later.some(({ answer }) => answer.nth > (agreement?.nth ?? 0) && answer.nth <= nth);
    return agreement === undefined || isOver ? null : agreement;
  };
  const paysNone = (payment: Told): boolean => payment.before || isAstray(payment) || isLost(payment);
  const owners = new Map(all.map((payment) => [payment, paysNone(payment) ? null : under(payment)]));
  const free = all
    .filter((payment) => owners.get(payment) === null)
    .map(
      ({ before: _, ...payment }): Payment => ({
        ...payment,
        amount: payment.amount ?? null,
        under: null,
        instalment: null,
        isWhole: false,
        atEnd: 0,
        isAstray: isAstray(payment) && !isLost(payment),
        isLost: isLost(payment),
      }),
    );
  const bound = agreements.flatMap((agreement, at) => {
    const of = all.filter((payment) => owners.get(payment) === agreement);
    return allotted(of, agreement, instalmentsOf(agreement, log.postponements, agreements[at + 1]?.nth));
  });
  return [...free, ...bound].sort(byDay);
}
