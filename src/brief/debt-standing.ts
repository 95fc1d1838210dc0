import type { IsoDate } from '#model/dates.ts';
import type { Debt } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { debtListWords } from '#words/documents/debt-list.ts';
import type { Brief } from './brief.ts';

const words = debtListWords.standing;

const sinceText = (date: IsoDate | undefined): string =>
  date === undefined ? words.overdue : fill(words.overdueSince, { date: dateText(date) });

/** How one debt stands today, in a few words; empty where nobody said. What is agreed comes before what was overdue then. */
export function standingText(
  debt: Debt,
  { kept, debts, isPaidOff }: Pick<Brief, 'kept' | 'debts' | 'isPaidOff'>,
): string {
  const { standing, since, buyer } = debt;
  if (standing === 'paidOff') return words.paidOff;
  if (standing === 'sold') return buyer === undefined ? words.sold : fill(words.soldTo, { buyer });
  const isInTalk = debts.includes(debt);
  if (isInTalk && isPaidOff) return words.paidOff;
  if (isInTalk && kept !== null) return words.agreed;
  if (standing === undefined) return '';
  return standing === 'notDue' ? words.notDue : sinceText(since);
}
