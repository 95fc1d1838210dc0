import type { CaseFile } from '#case/schemas.ts';

type Call = CaseFile['calls'][number];

/**
 * What an heir notes besides calls: the letter was handed in, or the balance came in writing. Each is stored among the calls
 * as the one thing that was heard.
 */
export const heirsEvents = ['letterHandedIn', 'balanceCame'] as const;
export type HeirsEvent = (typeof heirsEvents)[number];

/** Which of these an entry among the calls tells; null for a call. */
export const heirsEventOf = ({ heard }: Pick<Call, 'heard'>): HeirsEvent | null =>
  heirsEvents.find((event) => heard.includes(event)) ?? null;
