import { addDays, type IsoDate } from '#model/dates.ts';

/** Days a lender has to answer a formal complaint: simple, complex, and complex with one extension. */
export const answerWithin = { usual: 15, complex: 30, longest: 60 } as const;

/**
 * The days by which a lender answers a complaint handed in on `filedOn`, by the rules on complaints of banking and
 * insurance customers (in force since 2020-03-01). They say nothing of a request for a repayment plan.
 */
export const complaintDays = (filedOn: IsoDate): Readonly<Record<keyof typeof answerWithin, IsoDate>> => ({
  usual: addDays(filedOn, answerWithin.usual),
  complex: addDays(filedOn, answerWithin.complex),
  longest: addDays(filedOn, answerWithin.longest),
});
