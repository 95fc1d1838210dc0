/** Every bound of what can be typed, kept or proposed, each once. Amounts are fen, lengths characters. */

/** The largest amount that can be typed: 999,999,999.99 yuan. */
export const largestFen = 99_999_999_999;

/**
 * The share of what is left that is proposed at most. This tool's own rule, after the instalment plans of the British tax
 * office, which advise about half. Words that name it are held to it by tests/words-and-rules.test.ts.
 */
export const safeShare = { numerator: 1, denominator: 2 } as const;
/** What the safe line leaves, in percent of what is left: a reserve is at most all of it. */
export const mostReserve = 100 - Math.ceil((100 * safeShare.numerator) / safeShare.denominator);
/** The share of what is left that is kept for what nobody sees coming, in percent, where the person does not choose. */
export const usualReserve = 10;

/** The longest plan this tool proposes, in instalments. */
export const mostInstalments = 60;
/** The longest plan that may be offered or agreed. */
export const mostMonths = 360;
export const trialMonths = { least: 3, most: 6 } as const;
/** The last day of a month that every month has. */
export const lastPayableDay = 28;
export const longestMonth = 31;

/** A rate a year in hundredths of a percent, and one a month or a day in millionths. */
export const highestRate = { year: 99_99, monthOrDay: 99_999 } as const;

/** The rounds a case may have. */
export const mostRounds = 60;
/** The rows a list of the road may hold. */
export const longestList = 30;
/** The rows a record may hold of anything it logs. */
export const mostStoredRows = 100;
export const mostCalls = 100;
export const mostIncidents = 50;
export const mostEarlierRefusals = 20;

/** The id of something, as it is stored. */
export const longestId = 40;
/** A name of something, typed on one line. */
export const longestName = 40;
/** Anything kept of one line, in rows and notes alike. */
export const longestLine = 200;
/** A number, a name or a company noted of a contact. */
export const longestNote = 60;
/** What was said in a contact: a few lines. */
export const longestSaid = 500;
/** A sentence of a collector, word by word. */
export const longestQuote = 200;
/** A message that official chats do not fold away. */
export const longestMessage = 200;
/** A document that was rewritten. */
export const longestDocument = 20_000;
/** Who signs. */
export const longestPersonPart = { name: 40, phone: 20, idNumber: 24, address: 100 } as const;
