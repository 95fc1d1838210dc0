import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { renegotiationWords as words } from '#words/speech/renegotiation.ts';
import type { KeptSchedule } from './kept-schedule.ts';

type Parted = Pick<KeptSchedule, 'instalments' | 'settled' | 'next'>;

/** What is paid of the next instalment, fen. */
const partOf = ({ instalments, settled, next }: Parted): number =>
  next === null ? 0 : (instalments[settled]?.amount ?? next.amount) - next.amount;

/** True where a part of the next instalment is paid. */
export const isPartPaid = (kept: Parted): boolean => partOf(kept) > 0;

/** How many instalments are paid, with what was paid of the next one, so that what is said to be left can be followed. */
export function paidSoFar(
  { paid, instalments, settled, next }: Pick<KeptSchedule, 'paid' | 'instalments' | 'settled' | 'next'>,
  dayText: (on: IsoDate) => string,
): string {
  const part = partOf({ instalments, settled, next });
  if (next === null || part === 0) return fill(words.count, { n: String(paid) });
  const values = { n: String(paid), date: dayText(next.on), amount: amountText(part) };
  return fill(paid === 0 ? words.part : words.countAndPart, values);
}

/** True where anything of the agreement is paid. */
export const isAnyPaid = ({ paid, paidSum }: Pick<KeptSchedule, 'paid' | 'paidSum'>): boolean =>
  paid > 0 || paidSum > 0;
