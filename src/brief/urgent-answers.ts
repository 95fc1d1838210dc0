import type { Answers } from '#model/answers.ts';

/** True where a loan that somebody else took in the person's name was told of, whatever is urgent now. */
export const isLoanDisputed = ({ notMyLoan }: Answers): boolean => notMyLoan !== undefined;
