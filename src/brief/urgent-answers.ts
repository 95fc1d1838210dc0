import type { Answers } from '#model/answers.ts';
import type { TickOf } from '#model/screens.ts';

/** True where a loan that somebody else took in the person's name was told of, whatever is urgent now. */
export const isLoanDisputed = ({ notMyLoan }: Answers): boolean => notMyLoan !== undefined;

/** What the person disputes about a payment order; empty where nothing was told. */
export const disputesTold = ({ orderDispute }: Answers): readonly TickOf<'orderDispute'>[] =>
  (orderDispute?.value ?? []) as readonly TickOf<'orderDispute'>[];
