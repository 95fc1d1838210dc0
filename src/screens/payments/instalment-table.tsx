import { numberText } from '#brief/instalment-name.ts';
import type { KeptSchedule } from '#brief/kept-schedule.ts';
import { type TrackedPayment, trackerOf } from '#brief/tracker.ts';
import { useToday } from '#case/today.ts';
import { ScheduleTable } from '#components/schedule-table.tsx';
import type { IsoDate } from '#model/dates.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText, weekdayText } from '#text/format.ts';
import { paymentCautionWords } from '#words/payments/payment-cautions.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { result } from '#words/result/result.ts';

const words = paymentsWords.instalments;

interface Seen {
  readonly today: IsoDate;
  /** True once the person said that nothing is left: then nothing is late, and what is missing was only not noted. */
  readonly isPaidOff: boolean;
}

function marksOf(
  { state, paid, amount, paidOn, after, isBookedBeside, isPaidAhead }: TrackedPayment,
  { today, isPaidOff }: Seen,
) {
  const isPart = paid > 0 && paid < amount;
  if (isPaidOff && state !== 'paid')
    return [isPart ? fill(words.unnotedRest, { paid: amountText(paid) }) : words.unnoted];
  return [
    ...(state === 'paid'
      ? [paidOn === null ? words.paid : fill(words.paidOn, { date: shortDateText(paidOn, today) })]
      : []),
    ...(state === 'dueToday' ? [words.dueToday] : []),
    ...(state === 'due' ? [isPart ? words.duePart : words.due] : []),
    ...(isBookedBeside ? [paymentCautionWords.mark] : []),
    ...(isPaidAhead && !isPaidOff ? [paymentCautionWords.markAhead] : []),
    ...(isPart ? [fill(words.part, { paid: amountText(paid), open: amountText(amount - paid) })] : []),
    ...(state === 'paid' || after === 0 ? [] : [fill(words.after, { amount: amountText(after) })]),
  ];
}

const looks = { paid: 'text-jade', due: 'text-amber', dueToday: 'text-amber', coming: 'text-ink-soft' } as const;

const lookOf = ({ state, isBookedBeside, isPaidAhead }: TrackedPayment, isPaidOff: boolean): keyof typeof looks => {
  if (isPaidOff && state !== 'paid') return 'coming';
  return isBookedBeside || (isPaidAhead && !isPaidOff) ? 'due' : state;
};

interface InstalmentTableProps extends Pick<Seen, 'isPaidOff'> {
  readonly kept: KeptSchedule;
}

/** Every agreed instalment with how it stands and what is left after it. */
export function InstalmentTable({ kept, isPaidOff }: InstalmentTableProps) {
  const today = useToday();
  const { instalments, settled } = kept;
  return (
    <ScheduleTable
      caption={words.title}
      columns={result.scheduleColumns}
      rows={trackerOf(kept, today).map((instalment, at) => ({
        id: instalment.on,
        nth: numberText(instalments, at),
        on: weekdayText(instalment.on),
        amount: amountText(instalment.amount),
        mark: marksOf(instalment, { today, isPaidOff }).map((mark) => (
          <span key={mark} className={`block ${looks[lookOf(instalment, isPaidOff)]}`}>
            {mark}
          </span>
        )),
      }))}
      sum={{
        label: result.scheduleSum,
        amount: amountText(instalments.reduce((sum, { amount }) => sum + amount, 0)),
      }}
      all={fill(result.scheduleAll, { n: String(countInstalments(instalments)) })}
      from={settled - 1}
    />
  );
}
