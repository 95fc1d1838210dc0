import type { Instalment } from './schedule.ts';

/** How many of some payments are instalments by the lender's count: a sum up front is none. */
export const countInstalments = (payments: readonly Instalment[]): number =>
  payments.filter(({ isUpFront }) => !isUpFront).length;

/** The number of the payment at a place, from 1 on; 0 for the sum up front. */
export const instalmentNumber = (payments: readonly Instalment[], at: number): number =>
  payments[at]?.isUpFront ? 0 : countInstalments(payments.slice(0, at + 1));
