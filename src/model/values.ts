import * as v from 'valibot';
import { dayOf, type IsoDate, isIsoDate } from './dates.ts';
import {
  highestRate,
  largestFen,
  lastPayableDay,
  longestList,
  longestMonth,
  longestName,
  mostInstalments,
  mostMonths,
  mostNegotiations,
  mostSeries,
  trialMonths,
} from './limits.ts';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Money is whole fen (1 yuan = 100 fen), never negative. */
export const fen = whole(0, largestFen);

const positiveFen = whole(1, largestFen);

/** A sum of amounts, each of which may be the largest that can be typed. */
const sumOfFen = whole(0, Number.MAX_SAFE_INTEGER);

export const isoDateValue = v.custom<IsoDate>((input) => typeof input === 'string' && isIsoDate(input));

/** Day of the month on which something falls due or is paid, 1–31. */
const dayOfMonth = whole(1, longestMonth);

/** Free text of the person, one line. */
export const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestName));

export const productIds = ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai', 'others', 'unsure'] as const;
export type ProductId = (typeof productIds)[number];

const ratePeriod = v.picklist(['month', 'day']);
/**
 * A rate as the contract states it: a year in hundredths of a percent (1825 is 18.25 %), or a month or a day in
 * millionths (500 is 0.05 %).
 */
const contractRate = v.union([
  whole(0, highestRate.year),
  v.object({ per: ratePeriod, millionths: whole(0, highestRate.monthOrDay) }),
]);
export type ContractRate = v.InferOutput<typeof contractRate>;

/** What the person says of one debt: not due yet, overdue, passed on to another creditor, or paid off. */
export const debtStandings = ['notDue', 'overdue', 'sold', 'paidOff'] as const;
export type DebtStanding = (typeof debtStandings)[number];

/** One debt. Everything but the product may still be unknown; a missing field is what to ask the lender next. */
export const debt = v.object({
  product: v.picklist(productIds),
  /** Name of the lender as the app shows it. */
  lender: v.exactOptional(shortText),
  /** All that is owed, fen. */
  total: v.exactOptional(positiveFen),
  /** The part already overdue, fen. */
  overdue: v.exactOptional(fen),
  dueDay: v.exactOptional(dayOfMonth),
  rate: v.exactOptional(contractRate),
  /** What the contract asks for each month, fen. */
  instalment: v.exactOptional(positiveFen),
  standing: v.exactOptional(v.picklist(debtStandings)),
  /** The day it first was not paid, was passed on or was paid off, by its standing. */
  since: v.exactOptional(isoDateValue),
  /** Who bought it, where it was passed on. */
  buyer: v.exactOptional(shortText),
  /** Set where the person never borrowed it: it stands in no total and in no promise. */
  disputed: v.exactOptional(v.literal(true)),
});
export type Debt = v.InferOutput<typeof debt>;

export const frequencies = [
  'month',
  'week',
  'fortnight',
  'fourWeeks',
  'halfMonth',
  'twoMonths',
  'quarter',
  'halfYear',
  'year',
  'day',
] as const;
export type Frequency = (typeof frequencies)[number];

/** Ways to be paid: at a frequency, by the days worked, or what changes from month to month. */
export const incomeKinds = [...frequencies, 'workDay', 'changing'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

export const income = v.union([
  v.object({
    amount: positiveFen,
    every: v.picklist(frequencies),
    /** Day of the month the money comes; only for monthly income. */
    payday: v.exactOptional(dayOfMonth),
  }),
  /** Pay for a day, fen, and how many days of a month are worked. */
  v.object({ amount: positiveFen, every: v.literal('workDay'), days: whole(1, longestMonth) }),
  /** What came in in each of the last three months, the latest first, and what earning it costs in a month; fen. */
  v.object({ every: v.literal('changing'), months: v.tuple([fen, fen, fen]), costs: v.exactOptional(positiveFen) }),
]);
export type Income = v.InferOutput<typeof income>;

/** Single lines of spending, each with its group; `own` is a line the person names. */
export const spendingGroups = {
  rent: 'home',
  utilities: 'home',
  phone: 'home',
  food: 'living',
  daily: 'living',
  transport: 'living',
  medical: 'living',
  insurance: 'living',
  work: 'living',
  children: 'others',
  elders: 'others',
  gifts: 'others',
  otherDebts: 'others',
  own: 'living',
} as const;
export type SpendingLineId = keyof typeof spendingGroups;
export type SpendingGroup = (typeof spendingGroups)[SpendingLineId];
export const spendingLineIds = Object.keys(spendingGroups) as SpendingLineId[];

export const spendingLine = v.object({
  what: v.picklist(spendingLineIds),
  amount: fen,
  every: v.picklist(frequencies),
  /** The person's name for an `own` line. */
  name: v.exactOptional(shortText),
});
export type SpendingLine = v.InferOutput<typeof spendingLine>;

/** Percent of what is left. The budget keeps no more of it than the safe line leaves, whatever is stored. */
const reserve = v.exactOptional(whole(0, 100));

const paidOnceElsewhere = v.object({ amount: positiveFen, on: isoDateValue, since: v.exactOptional(isoDateValue) });

/**
 * What the person's other negotiations take out of the same purse, as it was when the budget was made: instalments
 * agreed there, fen a month, how many are still `open`, and what is owed in those, fen. `offered` is what is offered
 * there above agreed instalments that are negotiated anew, fen a month; missing where nothing is. `once` is what was agreed
 * to be paid there a single time and is not paid yet, with the day `since` which it was told. `found` is the money a month that was found there without a new loan,
 * fen, where none was found in the case itself.
 */
export const elsewhere = v.object({
  agreed: sumOfFen,
  open: whole(0, mostNegotiations),
  owed: sumOfFen,
  offered: v.exactOptional(sumOfFen),
  once: v.exactOptional(v.pipe(v.array(paidOnceElsewhere), v.maxLength(longestList))),
  found: v.exactOptional(sumOfFen),
});
export type Elsewhere = v.InferOutput<typeof elsewhere>;
const takenElsewhere = v.exactOptional(elsewhere);

/**
 * Monthly spending: three totals in fen, home, living (food, health) and others (family and other creditors), or single
 * lines with their own frequencies.
 */
export const spending = v.union([
  v.object({
    lines: v.pipe(v.array(spendingLine), v.minLength(1), v.maxLength(longestList)),
    reserve,
    elsewhere: takenElsewhere,
  }),
  v.object({ home: fen, living: fen, others: fen, reserve, elsewhere: takenElsewhere }),
]);
export type Spending = v.InferOutput<typeof spending>;

export const oneOff = v.object({
  direction: v.picklist(['in', 'out']),
  amount: positiveFen,
  on: v.exactOptional(isoDateValue),
  what: v.exactOptional(shortText),
  /** Set where it is money that was found and counted before, so that it counts once. */
  counted: v.exactOptional(v.literal(true)),
});
export type OneOff = v.InferOutput<typeof oneOff>;

export const fundSources = ['cut', 'sell', 'work', 'benefit', 'family'] as const;
export type FundSource = (typeof fundSources)[number];

/** Money found without a new loan, fen, once or each month; `what` names it or says what a family loan is for. */
export const fund = v.object({
  source: v.picklist(fundSources),
  amount: positiveFen,
  every: v.picklist(['once', 'month']),
  what: v.exactOptional(shortText),
});
export type Fund = v.InferOutput<typeof fund>;

export const funds = v.pipe(v.array(fund), v.minLength(1), v.maxLength(longestList));

/** What a collector did: called at `night` or too `often`, told `others`, threatened, posed as an official, visited; `agent` is nobody's collecting. */
export const incidentKinds = ['night', 'often', 'others', 'threat', 'pretence', 'visit', 'other', 'agent'] as const;

export const complaintBodies = ['lender', 'platform', 'credit', 'police'] as const;
export type ComplaintBody = (typeof complaintBodies)[number];

/** A complaint handed in: to whom, and on which day. */
export const filedComplaint = v.object({ to: v.picklist(complaintBodies), on: isoDateValue });
export type FiledComplaint = v.InferOutput<typeof filedComplaint>;

/** Why an agreement ended without the lender's written word: the person cannot or will not keep it, or was told so. */
export const agreementEndReasons = ['cannot', 'willNot', 'lenderSaid'] as const;

/** The end of an agreement: why, and from which day on. */
export const agreementEnd = v.object({ why: v.picklist(agreementEndReasons), on: isoDateValue });
export type AgreementEnd = v.InferOutput<typeof agreementEnd>;

export const planIds = ['steady', 'faster', 'fastest', 'own', 'trial'] as const;
export type PlanId = (typeof planIds)[number];

/** A payment day that exists in every month. */
const payableDate = v.pipe(
  isoDateValue,
  v.check((date) => dayOf(date) <= lastPayableDay),
);

/** A plan as proposed: what is paid each month (fen), how often, and from which day. */
export const terms = v.pipe(
  v.object({
    plan: v.picklist(planIds),
    monthly: positiveFen,
    months: whole(1, mostInstalments),
    first: payableDate,
  }),
  v.check(({ plan, months }) => plan !== 'trial' || (months >= trialMonths.least && months <= trialMonths.most)),
);
export type Terms = v.InferOutput<typeof terms>;

/** What the lender offers, as far as it was said. */
export const counterOffer = v.pipe(
  v.object({
    /** Asked for before anything else, fen. */
    firstPayment: v.exactOptional(positiveFen),
    monthly: v.exactOptional(positiveFen),
    months: v.exactOptional(whole(1, mostMonths)),
    firstDate: v.exactOptional(isoDateValue),
    /** Whether interest and fees run during the plan. */
    interest: v.exactOptional(v.picklist(['runs', 'stops', 'unsaid'])),
  }),
  v.check((offer) => Object.keys(offer).length > 0),
);
export type CounterOffer = v.InferOutput<typeof counterOffer>;

/** Equal instalments, one a month on the day of the month of `first` (on the last day of a shorter month). */
const instalments = {
  monthly: positiveFen,
  months: whole(1, mostMonths),
  first: isoDateValue,
  /** The last instalment, fen, where it differs from the others. */
  last: v.exactOptional(positiveFen),
  /** A charge that comes on top of every instalment and pays nothing off, fen. */
  fee: v.exactOptional(positiveFen),
};
const instalmentSeries = v.object(instalments);
/** One series of agreed instalments. */
export type InstalmentSeries = v.InferOutput<typeof instalmentSeries>;

/** The terms both sides agreed on: what is paid at once, and one or more series of instalments. */
export const agreedTerms = v.object({
  ...instalments,
  /** Paid before the first instalment, fen, and on which day. */
  upFront: v.exactOptional(v.object({ amount: positiveFen, on: isoDateValue })),
  /** Further series with the same lender, such as those of a second loan that is paid on another day. */
  more: v.exactOptional(v.pipe(v.array(instalmentSeries), v.minLength(1), v.maxLength(mostSeries - 1))),
  /** How many payments were made before the terms were entered here; the oldest ones. */
  paidAlready: v.exactOptional(whole(1, mostMonths)),
  /** True where they are a trial, after which the rest is talked about; missing where nobody was asked. */
  trial: v.exactOptional(v.boolean()),
});
export type AgreedTerms = v.InferOutput<typeof agreedTerms>;
