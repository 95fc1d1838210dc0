import type { IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { debtListWords } from '#words/documents/debt-list.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { type AgreementState, agreementState } from './tracker.ts';

const words = debtListWords.standing;

interface Settled {
  readonly kept: KeptSchedule | null;
  readonly facts: Pick<Facts, 'timing'>;
}

interface Talk extends Settled {
  /** The debts that are talked about. */
  readonly debts: readonly Debt[];
  readonly isPaidOff: boolean;
  /** What the agreement in force does not cover. */
  readonly addedSince: readonly ProductId[];
  readonly today: IsoDate;
}

const sinceText = (date: IsoDate | undefined): string =>
  date === undefined ? words.overdue : fill(words.overdueSince, { date: dateText(date) });

/**
 * True while what was said of single debts holds: an agreement settles what was late before it, and with it the question
 * how late the case is.
 */
export const standingsHold = ({ kept, facts }: Settled): boolean => kept === null && facts.timing !== null;

const byAgreement: Readonly<Record<AgreementState['state'], string>> = {
  coming: words.agreed,
  dueToday: words.agreed,
  due: words.agreedDue,
  paidOff: words.agreedPaid,
};

/** True where a debt is paid off, as it was listed or as was told since of what is talked about. */
export const isDebtPaidOff = (debt: Debt, { debts, isPaidOff }: Pick<Talk, 'debts' | 'isPaidOff'>): boolean =>
  debt.standing === 'paidOff' || (isPaidOff && debts.includes(debt));

/**
 * How one debt stands today, in a few words; empty where nobody said. How an agreement that covers it stands comes before
 * what was overdue then.
 */
export function standingText(debt: Debt, brief: Talk): string {
  const { standing, since, buyer } = debt;
  const { kept, debts, addedSince, today } = brief;
  if (isDebtPaidOff(debt, brief)) return words.paidOff;
  if (standing === 'sold') return buyer === undefined ? words.sold : fill(words.soldTo, { buyer });
  const isInTalk = debts.includes(debt);
  const isAdded = isInTalk && addedSince.includes(debt.product);
  if (isInTalk && kept !== null && !isAdded) return byAgreement[agreementState(kept, today).state];
  if (standing === undefined || !(isAdded || standingsHold(brief))) return '';
  return standing === 'notDue' ? words.notDue : sinceText(since);
}
