/** Every limit on what can be typed, stored or proposed, each defined once. Amounts are fen, lengths characters. */

/** The largest amount that can be typed: 999,999,999.99 yuan. */
export const largestFen = 99_999_999_999;

/**
 * The largest share of what is left that is proposed. This tool's own rule, after the instalment plans of the British
 * tax office, which advise about half. tests/words-and-rules.test.ts checks that texts name the same share.
 */
export const safeShare = { numerator: 1, denominator: 2 } as const;
/** The share of what is left that is kept for emergencies, in percent, where the person does not choose. */
export const usualReserve = 10;

/** The smallest instalment this tool proposes, fen: 1 yuan. This tool's own rule. */
export const leastInstalment = 100;
/**
 * How many instalments a quicker plan has at most, as a share of those of the plan before it, so that there is something
 * to choose between. This tool's own rule; tests/words-and-rules.test.ts checks that texts name the same share.
 */
export const quickerShare = { numerator: 5, denominator: 6 } as const;
/** The longest plan this tool proposes, in instalments. */
export const mostInstalments = 60;
/** The longest plan that may be offered or agreed. */
export const mostMonths = 360;
/** The most series of instalments in one agreement. */
export const mostSeries = 6;
export const trialMonths = { least: 3, most: 6 } as const;
/** The last day that every month has. */
export const lastPayableDay = 28;
export const longestMonth = 31;

/** The highest rate that can be typed: a year in hundredths of a percent, a month or a day in millionths. */
export const highestRate = { year: 99_99, monthOrDay: 99_999 } as const;

/** The most negotiations of one person that are counted together. */
export const mostNegotiations = 50;
/** The most rounds of a case. */
export const mostRounds = 60;
/** The most rows of a list that is asked for on the road. */
export const longestList = 60;
/** The most rows a record stores of anything it logs. */
export const mostStoredRows = 100;
export const mostCalls = 500;
export const mostIncidents = 500;
/** The most payments of one case: one a month of the longest agreement, and as many beside them. */
export const mostPayments = 720;
/** The most days of one case that are remembered as put into a calendar. */
export const mostCalendarDays = 1000;
/** The most instalments of one case that were put off. */
export const mostPostponements = 60;
export const mostEarlierRefusals = 20;

/** A stored id. */
export const longestId = 40;
/** A typed name. */
export const longestName = 40;
/** Anything stored that is one line, in rows and notes. */
export const longestLine = 200;
/** A number, a name or a company noted of a contact. */
export const longestNote = 60;
/** What was said in a contact: a few lines. */
export const longestSaid = 500;
/** A sentence of a collector, word for word. */
export const longestQuote = 200;
/** A message that official chats do not fold away. */
export const longestMessage = 200;
/** A message or bill that is pasted to be read. */
export const longestPasted = 20_000;
/** A document that was rewritten. */
export const longestDocument = 20_000;
/** A letter as it was handed in, with a row for each of `mostMonths` instalments. */
export const longestSentLetter = 40_000;
/** Details of the signer. */
export const longestPersonPart = { name: 40, phone: 40, idNumber: 40, address: 100 } as const;

/** The longest record that is stored and read. */
export const longestRecord = 2_000_000;
/** From so many characters on, in all, it is said that little room is left: the meanest browsers store 2.5 million. */
export const muchStored = 2_000_000;
/** From so many cases on the same is said. */
export const manyCases = 400;

/** The longest backup that is read: twice what the most generous browsers store. */
export const longestBackup = 10_000_000;
/** The most cases that are read of one backup. */
export const mostBackedUp = 500;
