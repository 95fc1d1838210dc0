/**
 * Days this tool suggests where no law and no answer of the lender sets one. Words that name them are held to them by
 * tests/words-and-rules.test.ts.
 */
export const suggestedDays = {
  /** To do the sums and name a figure. */
  sums: 7,
  /** Until one asks again, where nobody said when an answer comes. */
  askAgain: 7,
  /** Until one tries again after a wait. */
  retry: 30,
  /** To think an offer over. */
  think: 3,
  /** For which what waiting costs is worked out as an example. */
  waiting: 30,
} as const;
