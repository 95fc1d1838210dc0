/**
 * Days this tool suggests where neither the law nor the lender sets any. tests/words-and-rules.test.ts checks that
 * texts name the same numbers.
 */
export const suggestedDays = {
  /** To calculate and name a figure. */
  sums: 7,
  /** Until asking again, where no day was given for an answer. */
  askAgain: 7,
  /** To ask again or name a figure, where a debt falls due within a week and the day is not known. */
  beforeDue: 3,
  /** Until trying again after a wait. */
  retry: 30,
  /** To think an offer over. */
  think: 3,
  /** Length of the wait whose cost is shown as an example. */
  waiting: 30,
} as const;
