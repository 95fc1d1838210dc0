import { useState } from 'react';
import { namedDebtId, namedDebtText } from '#brief/debts-to-name.ts';
import { type NamedDebt, namedDebt } from '#brief/named-debt.ts';
import type { ToldPayment } from '#brief/payment-changes.ts';
import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import { longestNote } from '#model/limits.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { common } from '#words/shell/common.ts';
import { DateField } from '../engine/date-field.tsx';
import { EntryBox } from '../engine/entry-box.tsx';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { readAll, readNeededAmount, readPastDay, readText } from '../engine/read-fields.ts';
import { AmountField } from '../engine/typed-field.tsx';
import { useBrief } from '../engine/use-brief.ts';

const words = paymentsWords.form;

interface PaymentFormProps {
  /** What stands in the fields at first: the next instalment, or the payment that is changed. */
  readonly initial: Partial<ToldPayment>;
  /** What is open of the next instalment, fen; null where nothing is agreed or it is an older payment that is changed. */
  readonly open: number | null;
  /** The same of all that has fallen due up to today, or of the next one; and of all that is left. */
  readonly due?: number;
  readonly rest?: number;
  /** The day the terms were entered: an earlier payment may have been made before them. Null where nothing is agreed. */
  readonly agreedOn: IsoDate | null;
  /** The debts it may have been made for. */
  readonly debts: readonly NamedDebt[];
  /** The payments noted already. */
  readonly others: readonly { readonly on: IsoDate; readonly amount: number | null }[];
  readonly isChange: boolean;
  /** True where the payment that is changed was more than was due, so that it is asked what the rest is for. */
  readonly isAhead?: boolean;
  /** What was half-typed before, and where it is kept. */
  readonly draft?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly onType?: (name: string, typed: string) => void;
  readonly onSave: (payment: ToldPayment) => void;
  readonly onCancel: () => void;
}

/** The fields of a payment, with what it means for the agreed instalments. */
export function PaymentForm({
  initial,
  open,
  due = open ?? 0,
  rest = Number.POSITIVE_INFINITY,
  agreedOn,
  debts,
  others,
  isChange,
  isAhead = false,
  draft,
  onType,
  onSave,
  onCancel,
}: PaymentFormProps) {
  const today = useToday();
  const [sale] = useBrief().sales;
  const first = namedDebt(initial);
  const [typed, setTyped] = useState({
    on: initial.on ?? today,
    amount: initial.amount === undefined ? '' : yuanForEditing(initial.amount),
    product: first === null ? '' : namedDebtId(first),
    belongs: isChange ? (initial.before === true ? 'before' : 'agreement') : '',
    booked: initial.booked ?? '',
    bookedAs: initial.bookedAs ?? '',
    ahead: initial.ahead ?? '',
    payee: initial.payee ?? '',
    ...draft,
  });
  const set = (name: keyof typeof typed) => (text: string) => {
    setTyped((before) => ({ ...before, [name]: text }));
    onType?.(name, text);
  };
  const day = readPastDay(typed.on, today);
  const amount = readNeededAmount(typed.amount, true);
  const isEarlier = agreedOn !== null && 'value' in day && day.value < agreedOn;
  const belongs = typed.belongs === '' ? 'before' : typed.belongs;
  const isBefore = isEarlier && belongs === 'before';
  const isSold = sale !== undefined && 'value' in day && day.value >= sale.on;
  const isMore = isAhead || (!isBefore && open !== null && 'value' in amount && amount.value > due);
  const form = useReading((): Reading<ToldPayment> => {
    const read = readAll(
      { on: day, amount, bookedAs: readText(typed.bookedAs, longestNote) },
      (name) => `payment-${name}`,
    );
    if ('errors' in read) return read;
    const debt = debts.find((one) => namedDebtId(one) === typed.product);
    return {
      value: {
        ...read.value,
        ...(isBefore && { before: true as const }),
        ...(isBooked(typed.booked) && { booked: typed.booked }),
        ...(isMore && (typed.ahead === 'next' || typed.ahead === 'last') && { ahead: typed.ahead }),
        ...(isSold && isPayee(typed.payee) && { payee: typed.payee }),
        ...debt,
      },
    };
  });
  const field = (name: 'on' | 'amount' | 'bookedAs') => ({
    id: `payment-${name}`,
    label: words[name],
    value: typed[name],
    onChange: set(name),
    error: form.errorOf(`payment-${name}`),
  });
  const notes = notesOn(
    'value' in day ? day.value : null,
    'value' in amount ? amount.value : null,
    isBefore || open === null ? null : { open, due, rest },
    others,
    today,
  );
  return (
    <EntryBox
      title={isChange ? words.change : words.title}
      save={words.save}
      cancel={words.cancel}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={() => form.submit(onSave)}
      onCancel={onCancel}
    >
      <DateField {...field('on')} max={today} />
      <AmountField {...field('amount')} />
      <div role="status">
        {notes.map((note) => (
          <Note key={note} kind="attention">
            {note}
          </Note>
        ))}
      </div>
      {debts.length > 1 && (
        <SelectField
          id="payment-product"
          label={words.product}
          value={typed.product}
          options={[
            { id: '', label: words.anyProduct },
            ...debts.map((debt) => ({ id: namedDebtId(debt), label: namedDebtText(debt) })),
          ]}
          onChange={set('product')}
        />
      )}
      {isEarlier && (
        <SelectField
          id="payment-belongs"
          label={words.belongs}
          value={belongs}
          options={(['before', 'agreement'] as const).map((id) => ({ id, label: words.belongsTo[id] }))}
          onChange={set('belongs')}
        />
      )}
      {isMore && (
        <SelectField
          id="payment-ahead"
          label={words.ahead}
          value={typed.ahead}
          options={[
            { id: '', label: words.aheadAs.unknown },
            { id: 'next', label: words.aheadAs.next },
            { id: 'last', label: words.aheadAs.last },
          ]}
          onChange={set('ahead')}
        />
      )}
      {isSold && (
        <SelectField
          id="payment-payee"
          label={words.payee}
          value={typed.payee}
          options={[{ id: '', label: words.payees.unknown }, ...payees.map((id) => ({ id, label: words.payees[id] }))]}
          onChange={set('payee')}
        />
      )}
      <div role="status">{isSold && typed.payee === 'seller' && <Note kind="attention">{words.astray}</Note>}</div>
      <SelectField
        id="payment-booked"
        label={words.booked}
        hint={words.bookedHint}
        value={typed.booked}
        options={[
          { id: '', label: words.bookedIn.unknown },
          ...bookings.map((id) => ({ id, label: words.bookedIn[id] })),
        ]}
        onChange={set('booked')}
      />
      <TextField {...field('bookedAs')} hint={words.bookedAsHint} optionalMark={common.optional} />
    </EntryBox>
  );
}

const bookings = ['instalment', 'fees', 'other', 'notArrived'] as const;
const isBooked = (typed: string): typed is (typeof bookings)[number] => bookings.some((id) => id === typed);

const payees = ['buyer', 'seller', 'passedOn', 'beforeNotice'] as const;
const isPayee = (typed: string): typed is (typeof payees)[number] => payees.some((payee) => payee === typed);

/** Days within which two payments of one amount may be one payment that is noted twice. */
const nearDays = 10;
const isNear = (one: IsoDate, other: IsoDate): boolean => Math.abs(daysBetween(one, other)) <= nearDays;

/** What an amount is more or less than. What has fallen due may be paid at once, however many instalments it is. */
function notesBeside(
  amount: number,
  { open, due, rest }: { open: number; due: number; rest: number },
): readonly string[] {
  if (amount > rest) return [fill(words.beyond, { amount: amountText(amount - rest) })];
  if (amount > due) return [fill(words.more, { amount: amountText(amount - due) })];
  return amount < due && amount !== open ? [fill(words.part, { amount: amountText(due - amount) })] : [];
}

/** What to know before a payment is noted: that it may be noted already, or that it is not what was due. */
function notesOn(
  on: IsoDate | null,
  amount: number | null,
  agreed: { readonly open: number; readonly due: number; readonly rest: number } | null,
  others: PaymentFormProps['others'],
  today: IsoDate,
): readonly string[] {
  if (amount === null) return [];
  const twin = others.find((other) => other.amount === amount && on !== null && isNear(other.on, on));
  return [
    ...(twin === undefined
      ? []
      : [fill(words.same, { date: shortDateText(twin.on, today), amount: amountText(amount) })]),
    ...(agreed === null ? [] : notesBeside(amount, agreed)),
  ];
}
