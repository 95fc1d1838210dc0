import { addMonths, type IsoDate } from '#model/dates.ts';
import type { OneOff } from '#model/values.ts';
import { monthsAhead, monthsToSave } from '#rules/one-offs.ts';
import type { Instalment } from '#rules/schedule.ts';

/** What is to be paid a single time, and what of it the months until its day do not leave, fen. */
export interface DueOnce extends Instalment {
  readonly short: number;
}

const sumOf = (oneOffs: readonly OneOff[], direction: OneOff['direction'], until: IsoDate, otherwise: IsoDate) =>
  oneOffs
    .filter((item) => item.direction === direction && !item.counted && (item.on ?? otherwise) <= until)
    .reduce((sum, { amount }) => sum + amount, 0);

/**
 * What is to be paid a single time, each with what is still short for it on its day: all that the months from today on
 * leave is put aside for it, with the one-off income of which no other expense takes anything; what is due earlier is paid
 * of it first.
 * @param free What a month leaves once the agreed instalments are paid, fen.
 * @param oneOffs The one-offs a month's sums were told with.
 */
export function dueOnce(
  once: readonly Instalment[],
  { free, oneOffs, today }: { readonly free: number; readonly oneOffs: readonly OneOff[]; readonly today: IsoDate },
): readonly DueOnce[] {
  let paid = 0;
  return once.map((due) => {
    const { on, amount } = due;
    const spare = sumOf(oneOffs, 'in', on, today) - sumOf(oneOffs, 'out', on, addMonths(today, monthsAhead));
    const saved = Math.max(0, free) * monthsToSave(today, on) + Math.max(0, spare);
    const short = Math.max(0, amount - Math.max(0, saved - paid));
    paid += amount - short;
    return { ...due, short };
  });
}
