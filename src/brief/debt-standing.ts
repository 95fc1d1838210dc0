import type { IsoDate } from '#model/dates.ts';
import type { Debt, ProductId } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { debtListWords } from '#words/documents/debt-list.ts';
import { unsaidLenders } from './agreed-with.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { type AgreementState, agreementState } from './tracker.ts';

const words = debtListWords.standing;

interface Settled {
  readonly kept: KeptSchedule | null;
  readonly facts: Pick<Facts, 'timing'>;
}

type AgreedFacts = Parameters<typeof unsaidLenders>[0];

export interface Talk extends Settled {
  readonly facts: Settled['facts'] & AgreedFacts;
  /** The debts that are talked about. */
  readonly debts: readonly Debt[];
  readonly isPaidOff: boolean;
  /** What the agreement in force does not cover. */
  readonly addedSince: readonly ProductId[];
  readonly today: IsoDate;
  /** The person's other negotiations, where they are known. */
  readonly elsewhere?: readonly Talk[];
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

const isSameDebt = (one: Debt, other: Debt): boolean => one.product === other.product && one.lender === other.lender;

/** The same debt in the negotiation it is talked about in, with that one, where it has an agreement or was paid off. */
function talkOf(debt: Debt, { elsewhere = [] }: Pick<Talk, 'elsewhere'>) {
  for (const talk of elsewhere) {
    const own = talk.debts.find((one) => isSameDebt(one, debt));
    if (own !== undefined && (talk.kept !== null || talk.isPaidOff)) return { own, talk };
  }
  return null;
}

/**
 * True where a debt is paid off, as it was listed or as was told since of what is talked about, here or elsewhere. Where it
 * is not known which of several lenders agreed, nobody knows which debt was paid.
 */
export function isDebtPaidOff(debt: Debt, talk: Pick<Talk, 'debts' | 'isPaidOff' | 'facts' | 'elsewhere'>): boolean {
  const { debts, isPaidOff, facts } = talk;
  if (debt.standing === 'paidOff') return true;
  if (debts.includes(debt)) return isPaidOff && unsaidLenders(facts).length === 0;
  const other = talkOf(debt, talk);
  return other !== null && isDebtPaidOff(other.own, other.talk);
}

const toldText = ({ standing, since }: Debt): string => {
  if (standing === undefined) return '';
  return standing === 'notDue' ? words.notDue : sinceText(since);
};

/**
 * How a debt stands that is not talked about here: as in the negotiation it is talked about in, else as it was told, since
 * no agreement settled it.
 */
function standingElsewhere(debt: Debt, brief: Talk): string {
  const other = talkOf(debt, brief);
  return other === null ? toldText(debt) : standingText(other.own, other.talk);
}

/**
 * How one debt stands today, in a few words; empty where nobody said. How an agreement that covers it stands comes before
 * what was overdue then.
 */
export function standingText(debt: Debt, brief: Talk): string {
  const { standing, buyer } = debt;
  const { kept, debts, addedSince, today } = brief;
  if (isDebtPaidOff(debt, brief)) return words.paidOff;
  if (standing === 'sold') return buyer === undefined ? words.sold : fill(words.soldTo, { buyer });
  const isInTalk = debts.includes(debt);
  if (!isInTalk) return standingElsewhere(debt, brief);
  const isAdded = addedSince.includes(debt.product);
  if (kept !== null && !isAdded && unsaidLenders(brief.facts).length > 0) return words.agreedUnsaid;
  if (kept !== null && !isAdded) return byAgreement[agreementState(kept, today).state];
  return isAdded || standingsHold(brief) ? toldText(debt) : '';
}
